package nl.samenspraak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The story with a mouse, at a desk; its pages have no barriers in any of its states. */
class StoryIT extends Story {

    StoryIT() {
        super(new Mouse());
    }

    @AfterEach
    void look() {
        everybodyLooks();
    }

    @Test
    @Order(10)
    void a_closed_round_has_no_barriers_either() {
        for (var place : List.of("", "/lezen/4", "/actiepunten", "/actiepunten?actiepunt=1"))
            assertThat(looked(eindhoven, place)).as(place).isEmpty();
        for (var place : List.of("/overzicht", "/inbreng", "/moderatie"))
            assertThat(looked(joyce, place)).as(place).isEmpty();
    }

    private List<String> looked(Page page, String place) {
        open(page, place);
        return Axe.violationsEverywhere(page);
    }
}
