package nl.samenspraak.ballot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        return parts(tally, silent, one -> "", "");
    }

    /** Each answer leads to who gave it, and what was not answered to who did not. */
    public List<TallyBar.Part> parts(Tally tally, int silent, Function<Choice, String> address, String silentAddress) {
        var parts = new ArrayList<TallyBar.Part>();
        for (var choice : Choice.values())
            parts.add(
                    part(choice, tally.count(choice), "choice.count." + choice).leadingTo(address.apply(choice)));
        parts.add(new TallyBar.Part("silent", silent, words.of("choice.count.silent", silent), silentAddress));
        return parts;
    }

    public List<TallyBar.Part> agrees(AmbitionTally tally) {
        return agrees(tally, one -> "");
    }

    public List<TallyBar.Part> agrees(AmbitionTally tally, Function<Agrees, String> address) {
        return Stream.of(Agrees.values())
                .map(one -> part(one, tally.count(one), "agrees.count." + one).leadingTo(address.apply(one)))
                .toList();
    }

    public List<TallyBar.Part> enough(AmbitionTally tally) {
        return enough(tally, one -> "");
    }

    public List<TallyBar.Part> enough(AmbitionTally tally, Function<Enough, String> address) {
        return Stream.of(Enough.values())
                .map(one -> part(one, tally.count(one), "enough.count." + one).leadingTo(address.apply(one)))
                .toList();
    }

    private TallyBar.Part part(Enum<?> answer, int count, String key) {
        return new TallyBar.Part(ChoiceMark.look(answer), count, words.of(key, count));
    }
}
