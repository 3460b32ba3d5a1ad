package nl.samenspraak.browser;

import org.junit.jupiter.api.AfterEach;

/** The story with the keyboard alone: after each chapter everybody still has the focus somewhere. */
class StoryByKeyboardIT extends Story {

    StoryByKeyboardIT() {
        super(new Keyboard());
    }

    @AfterEach
    void look() {
        everybodyLooks();
    }
}
