package nl.samenspraak.unsent;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who asks typed and did not send, one text for each place ({@code thread:…}, {@code reply:…}). Nobody
 * else ever sees it. What they typed for that place in another browser meanwhile is set aside, so that one browser never
 * writes over the other. A person has at most {@value #MAX_PLACES} of them, the oldest go first; after a year they go.
 */
@Service
@SignedIn
@Unrecorded("Nothing was sent yet; it is of nobody but who types")
@Transactional
@AgainIfOvertaken
public class UnsentTexts {

    /** Characters; ten times what may be sent, so that a text that is too long is kept to be shortened. No field holds more. */
    public static final int MAX_LENGTH = 200_000;

    public static final int MAX_PLACE_LENGTH = 200;
    /** More than a text of three hundred paragraphs has places to type in. */
    public static final int MAX_PLACES = 1_000;

    /** What is set aside is kept beside its place. */
    private static final String ASIDE = "aside:";

    private final UnsentTextRepository texts;
    private final CurrentPerson current;
    private final Clock clock;

    UnsentTexts(UnsentTextRepository texts, CurrentPerson current, Clock clock) {
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps what stands there now instead of what was kept before; nothing but white space drops it. */
    public void keep(String place, String text) {
        if (text.isBlank()) {
            drop(place);
            return;
        }
        var kept = storable(text);
        texts.findByPersonAndPlace(current.id(), place)
                .ifPresentOrElse(known -> known.keep(kept, clock.instant()), () -> add(place, kept));
    }

    /**
     * Keeps what somebody typed who saw {@code over} kept there (nothing, if blank), or drops it if it is blank. Anything
     * else that is kept there was typed elsewhere meanwhile: it is set aside. Answers whether that was so.
     */
    public boolean keepOver(String place, String over, String text) {
        var meanwhile = find(place).filter(stands -> !stands.equals(storable(over)) && !stands.equals(storable(text)));
        meanwhile.ifPresent(stands -> setAside(place, stands));
        keep(place, text);
        return meanwhile.isPresent();
    }

    /**
     * Keeps a text beside what is kept for the place, together with what was set aside there before; if both do not fit, what
     * was set aside before is there again when this is dropped.
     */
    public void setAside(String place, String text) {
        var before = aside(place);
        var both = before.map(one -> together(one, text)).orElse(text);
        if (both.length() <= MAX_LENGTH) keep(ASIDE + place, both);
        else {
            before.ifPresent(one -> setAside(ASIDE + place, one));
            keep(ASIDE + place, text);
        }
    }

    /** What was set aside for this place. */
    @Transactional(readOnly = true)
    public Optional<String> aside(String place) {
        return find(ASIDE + place);
    }

    public void dropAside(String place) {
        var below = aside(ASIDE + place);
        drop(ASIDE + place);
        below.ifPresent(text -> {
            keep(ASIDE + place, text);
            dropAside(ASIDE + place);
        });
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String place) {
        return texts.findByPersonAndPlace(current.id(), place).map(UnsentText::text);
    }

    /** Those of the places where something was kept or set aside; one query. */
    @Transactional(readOnly = true)
    public Set<String> keptAt(Collection<String> places) {
        if (places.isEmpty()) return Set.of();
        var both = places.stream()
                .flatMap(place -> Stream.of(place, ASIDE + place))
                .toList();
        return themselves(texts.keptAt(current.id(), both));
    }

    /** Every place where something was kept or set aside; one query. */
    @Transactional(readOnly = true)
    public Set<String> places() {
        return themselves(texts.placesOf(current.id()));
    }

    /** Forgets it: it was sent, or is not wanted any more. */
    public void drop(String place) {
        texts.drop(current.id(), place);
    }

    /** Whose texts these are: the person who asks. */
    @Transactional(readOnly = true)
    public PersonId owner() {
        return current.id();
    }

    private void add(String place, String text) {
        var me = current.id();
        texts.saveAndFlush(new UnsentText(me, place, text, clock.instant()));
        var tooMany = (int) texts.countByPerson(me) - MAX_PLACES;
        if (tooMany > 0) texts.drop(texts.oldestOf(me, Limit.of(tooMany)));
    }

    private static Set<String> themselves(Set<String> places) {
        return places.stream().map(UnsentTexts::itself).collect(Collectors.toSet());
    }

    private static String itself(String place) {
        return place.startsWith(ASIDE) ? itself(place.substring(ASIDE.length())) : place;
    }

    /** Of two states of one text the longer; of two texts both. */
    private static String together(String before, String now) {
        if (now.startsWith(before)) return now;
        if (before.startsWith(now)) return before;
        return before + "\n\n" + now;
    }

    /** PostgreSQL stores no NUL. */
    private static String storable(String text) {
        var clean = text.replace("\0", "");
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
    }
}
