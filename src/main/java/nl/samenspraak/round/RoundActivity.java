package nl.samenspraak.round;

/** Something in a round changed: every open page of it asks again. */
public interface RoundActivity {

    RoundId round();
}
