package nl.samenspraak.browser;

import org.junit.jupiter.api.AfterEach;

/** The story on the smallest telephone, touched, at night: nothing sticks out sideways in anybody's window. */
class StoryOnAPhoneIT extends Story {

    StoryOnAPhoneIT() {
        super(new Finger());
    }

    @AfterEach
    void look() {
        everybodyLooks();
    }
}
