package nl.samenspraak.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class StandTests {

    @Test
    void yes_if_and_no_need_a_motivation() {
        assertThatExceptionOfType(MotivationNeeded.class)
                .isThrownBy(() -> new Stand(Choice.YES_IF, Commitment.NONE, "  \n "));
        assertThatExceptionOfType(MotivationNeeded.class).isThrownBy(() -> Stand.of(Choice.NO));
        assertThat(Stand.of(Choice.YES).motivation()).isEmpty();
        assertThat(Stand.of(Choice.ABSTAIN).motivation()).isEmpty();
    }

    @Test
    void a_motivation_is_trimmed_and_has_a_limit() {
        assertThat(new Stand(Choice.NO, Commitment.NONE, "  Te duur. ").motivation())
                .isEqualTo("Te duur.");
        assertThat(new Stand(Choice.NO, Commitment.NONE, "x".repeat(4_000)).motivation())
                .hasSize(4_000);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Stand(Choice.NO, Commitment.NONE, "x".repeat(4_001)));
    }

    @Test
    void only_who_is_for_it_has_a_share_in_doing_it() {
        assertThat(new Stand(Choice.YES, Commitment.LEAD, "").commitment()).isEqualTo(Commitment.LEAD);
        assertThat(new Stand(Choice.YES_IF, Commitment.FOLLOW, "Mits.").commitment())
                .isEqualTo(Commitment.FOLLOW);
        assertThat(new Stand(Choice.NO, Commitment.LEAD, "Nee.").commitment()).isEqualTo(Commitment.NONE);
        assertThat(new Stand(Choice.ABSTAIN, Commitment.TAKE_PART, "").commitment())
                .isEqualTo(Commitment.NONE);
    }

    @Test
    void disagreeing_with_the_ambition_or_finding_it_not_enough_needs_an_explanation() {
        assertThatExceptionOfType(ExplanationNeeded.class)
                .isThrownBy(() -> new Verdict(Agrees.DISAGREE, Enough.YES, " "));
        assertThatExceptionOfType(ExplanationNeeded.class).isThrownBy(() -> new Verdict(Agrees.FULLY, Enough.NO, ""));
        assertThat(new Verdict(Agrees.NEUTRAL, Enough.PARTLY, "").explanation()).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Verdict(Agrees.FULLY, Enough.YES, "x".repeat(4_001)));
    }

    @Test
    void a_missing_point_has_a_title() {
        assertThatExceptionOfType(TitleNeeded.class).isThrownBy(() -> new MissingText(" ", "Tekst"));
        assertThat(new MissingText(" Water ", "").title()).isEqualTo("Water");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MissingText("x".repeat(121), ""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MissingText("Water", "x".repeat(4_001)));
    }
}
