package nl.samenspraak.workspace;

import static nl.samenspraak.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.importing.Picture;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class PictureFilesTests {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String SVG = "f".repeat(64);

    @Autowired
    WebApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Drafts drafts;

    @Autowired
    PreparationDesk desk;

    @Autowired
    Strategies strategies;

    @Autowired
    Participations participations;

    private MockMvc browser;
    private StrategyCard published;
    private StrategyCard inPreparation;
    private final String id = Picture.of("image/png", DOT).id();

    @BeforeEach
    void hangThePictures() {
        scene.set();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        as(scene.joyce, () -> {
            published = begin("Met een plaatje");
            var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
            drafts.publish(
                    published.id(),
                    "Versie",
                    Scene.blocks(),
                    List.of(
                            new PictureFile(id, "image/png", DOT),
                            new PictureFile(SVG, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8))));
            inPreparation = begin("Nog niet klaar");
            var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(DOT);
            var text = "# Kop\n\n![Een punt](" + data + ")\n";
            desk.receive(inPreparation.id(), "tekst.md", text.getBytes(StandardCharsets.UTF_8), step -> {});
        });
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_published_picture_is_for_who_takes_part_and_never_run() throws Exception {
        ask(Optional.of(scene.eindhoven), "/pictures/" + published.id() + "/" + id)
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(DOT))
                .andExpect(header().string("ETag", "\"" + id + "\""))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
    }

    @Test
    void what_the_browser_has_is_not_sent_again() throws Exception {
        Scene.signIn(scene.eindhoven);
        browser.perform(get("/pictures/" + published.id() + "/" + id)
                        .header("If-None-Match", "\"" + id + "\"")
                        .with(SecurityMockMvcRequestPostProcessors.testSecurityContext()))
                .andExpect(status().isNotModified());
    }

    @Test
    void what_could_be_run_is_only_ever_saved() throws Exception {
        ask(Optional.of(scene.eindhoven), "/pictures/" + published.id() + "/" + SVG)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void strangers_and_addresses_of_nothing_find_nothing() throws Exception {
        ask(Optional.of(scene.stranger), "/pictures/" + published.id() + "/" + id)
                .andExpect(status().isNotFound());
        ask(Optional.of(scene.eindhoven), "/pictures/" + published.id() + "/0").andExpect(status().isNotFound());
        ask(Optional.of(scene.eindhoven), "/pictures/niets/" + id).andExpect(status().isNotFound());
        ask(Optional.of(scene.eindhoven), "/pictures/" + UUID.randomUUID() + "/" + id)
                .andExpect(status().isNotFound());
    }

    @Test
    void a_picture_in_preparation_is_for_the_kernteam_alone() throws Exception {
        var address = "/pictures/" + inPreparation.id() + "/voorbereiden/" + id;

        ask(Optional.of(scene.joyce), address)
                .andExpect(status().isOk())
                .andExpect(content().bytes(DOT));
        ask(Optional.of(scene.eindhoven), address).andExpect(status().isNotFound());
        ask(Optional.of(scene.stranger), address).andExpect(status().isNotFound());
        ask(Optional.of(scene.joyce), "/pictures/" + inPreparation.id() + "/" + id)
                .andExpect(status().isNotFound());
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_door() throws Exception {
        ask(Optional.empty(), "/pictures/" + published.id() + "/" + id).andExpect(status().is3xxRedirection());
        ask(Optional.empty(), "/pictures/" + inPreparation.id() + "/voorbereiden/" + id)
                .andExpect(status().is3xxRedirection());
    }

    private StrategyCard begin(String name) {
        var card = strategies.start(StrategyId.create(), new StrategyName(name), scene.kernteam);
        participations.add(card.id(), scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE);
        return card;
    }

    private ResultActions ask(Optional<PersonId> person, String address) throws Exception {
        SecurityContextHolder.clearContext();
        var request = get(address);
        if (person.isEmpty()) return browser.perform(request);
        Scene.signIn(person.get());
        return browser.perform(request.with(SecurityMockMvcRequestPostProcessors.testSecurityContext()));
    }
}
