package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
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
 * One thing that is kept of somebody, in words. Keys that only tie one row to another are left out here; the file to
 * download has them.
 */
class DossierRow extends DescriptionList {

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
    private final Map<String, Optional<String>> names;
    private final Instant now;

    /** {@code names} were found for other rows of the page: most rows name the same few. */
    DossierRow(
            Map<String, Object> row,
            Organisations organisations,
            Strategies strategies,
            LogDesk log,
            Map<String, Optional<String>> names,
            Instant now) {
        this.organisations = organisations;
        this.strategies = strategies;
        this.log = log;
        this.names = names;
        this.now = now;
        addClassName("dossier-row");
        row.forEach((column, value) -> words(column, value.toString())
                .ifPresent(words -> add(new Term(getTranslation("dossier.column." + column)), new Description(words))));
    }

    private Optional<String> words(String column, String value) {
        if (value.isBlank() || IN_FILE_ONLY.contains(column)) return Optional.empty();
        if (column.equals("use_case")) return Optional.of(log.did(value, getLocale()));
        if (TRUTHS.contains(value)) return Optional.of(getTranslation("dossier." + value));
        if (IN_WORDS.containsKey(column)) return Optional.of(getTranslation(IN_WORDS.get(column) + value));
        if (MOMENT.matcher(value).matches()) return Optional.of(Moments.on(Instant.parse(value), now, getLocale()));
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
