package nl.samenspraak.ballot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.AmbitionTally;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.Tally;

/** Counts in words, with the look of each answer. */
public record TallyWords(Words words) {

    /** Translates a key. */
    public interface Words {

        String of(String key, Object... arguments);
    }

    public List<TallyBar.Part> parts(Tally tally, int silent) {
        var parts = new ArrayList<TallyBar.Part>();
        for (var choice : Choice.values()) parts.add(part(choice, tally.count(choice), "choice.count." + choice));
        parts.add(new TallyBar.Part("silent", silent, words.of("choice.count.silent", silent)));
        return parts;
    }

    public List<TallyBar.Part> agrees(AmbitionTally tally) {
        return Stream.of(Agrees.values())
                .map(one -> part(one, tally.count(one), "agrees.count." + one))
                .toList();
    }

    public List<TallyBar.Part> enough(AmbitionTally tally) {
        return Stream.of(Enough.values())
                .map(one -> part(one, tally.count(one), "enough.count." + one))
                .toList();
    }

    private TallyBar.Part part(Enum<?> answer, int count, String key) {
        return new TallyBar.Part(ChoiceMark.look(answer), count, words.of(key, count));
    }
}
