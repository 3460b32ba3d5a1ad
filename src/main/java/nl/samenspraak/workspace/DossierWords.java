package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.Refusal;

/**
 * Says what is kept of somebody in words. Keys that only tie one row to another are left out here; the file to download
 * has them.
 */
class DossierWords {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    /** Where the words for what stands in a column are. */
    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("role", "participants.role."),
            Map.entry("choice", "choice."),
            Map.entry("commitment", "commitment."),
            Map.entry("agrees", "agrees."),
            Map.entry("enough", "enough."),
            Map.entry("delivery", "inviting.delivery."),
            Map.entry("manner", "belonging.manner."),
            Map.entry("outcome", "audit.outcome."),
            Map.entry("ended_why", "audit.ending."),
            Map.entry("kind", "dossier.kind."),
            Map.entry("state", "dossier.state."),
            Map.entry("said", "dossier.said."));

    private static final Set<String> TRUTHS = Set.of("true", "false");

    /** What says nothing to a reader; the file has them. */
    private static final Set<String> IN_FILE_ONLY = Set.of("session", "subjects");

    private final Organisations organisations;
    private final Strategies strategies;
    private final LogDesk log;
    private final Component page;
    private final Locale locale;
    private final Instant now;
    /** Most rows name the same few. */
    private final Map<String, Optional<String>> names = new HashMap<>();

    DossierWords(
            Organisations organisations,
            Strategies strategies,
            LogDesk log,
            Component page,
            Locale locale,
            Instant now) {
        this.organisations = organisations;
        this.strategies = strategies;
        this.log = log;
        this.page = page;
        this.locale = locale;
        this.now = now;
    }

    /** The words for one row, each with the word for its column, in the order of the row. */
    Map<String, String> of(Map<String, Object> row) {
        var said = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> words(column, value.toString())
                .ifPresent(words -> said.put(page.getTranslation("dossier.column." + column), words)));
        return said;
    }

    private Optional<String> words(String column, String value) {
        if (value.isBlank() || IN_FILE_ONLY.contains(column)) return Optional.empty();
        if (column.equals("use_case")) return Optional.of(log.did(value, locale));
        if (TRUTHS.contains(value)) return Optional.of(page.getTranslation("dossier." + value));
        if (IN_WORDS.containsKey(column)) return Optional.of(page.getTranslation(IN_WORDS.get(column) + value));
        if (MOMENT.matcher(value).matches()) return Optional.of(Moments.on(Instant.parse(value), now, locale));
        if (!KEY.matcher(value).matches()) return Optional.of(value);
        return names.computeIfAbsent(column + value, any -> name(column, value));
    }

    private Optional<String> name(String column, String value) {
        try {
            return switch (column) {
                case "organisation" ->
                    Optional.of(organisations
                            .card(new OrganisationId(UUID.fromString(value)))
                            .name());
                case "strategy" ->
                    Optional.of(strategies
                            .card(new StrategyId(UUID.fromString(value)))
                            .name());
                default -> Optional.empty();
            };
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }
}
