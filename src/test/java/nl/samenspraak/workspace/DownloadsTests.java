package nl.samenspraak.workspace;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.audit.Taken;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Role;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class DownloadsTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Register register;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Logbook logbook;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc browser;

    @BeforeEach
    void setTheScene() {
        scene.set();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void the_log_that_was_searched_comes_as_csv_and_taking_it_is_on_record() throws Exception {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round,
                        scene.at("2"),
                        Opening.remark(new CommentText("Geheim woord")),
                        UUID.randomUUID()));

        var file = ask(scene.joyce, "logboek.csv?wie=" + scene.eindhoven, "nl");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename=\"logboek-");
        var bytes = file.getContentAsByteArray();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1])
                .contains("Vertegenwoordiger Eindhoven;", ";begon een gesprek;Discussions.start;", ";DONE;")
                .doesNotContain("Geheim");
        var last = as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1))
                .getFirst();
        assertThat(last.useCase()).isEqualTo("Logbook.export");
        assertThat(last.person()).contains(scene.joyce);
    }

    @Test
    void a_file_that_is_not_all_says_so_in_its_last_line_and_so_does_the_page() throws Exception {
        var rows = new ArrayList<Object[]>();
        for (var i = 0; i <= Taken.MAX_LINES; i++)
            rows.add(new Object[] {
                UUID.randomUUID(),
                Timestamp.from(Instant.parse("2016-06-01T12:00:00Z")),
                scene.strategy.id().id()
            });
        jdbc.batchUpdate("""
                insert into audit_entry (id, at, strategy, use_case, subjects, outcome, refusal, address, session)
                values (?, ?, ?, 'Rounds.open', '', 'DONE', '', '', '')""", rows);
        var cut = "Er is meer dan in één bestand past: dit zijn de nieuwste 50.000 regels.";

        var whole = lines("logboek.csv?van=2016-06-01&tot=2016-06-01");
        assertThat(whole).hasSize(Taken.MAX_LINES + 2);
        assertThat(whole.getLast()).contains(cut);
        assertThat(lines("logboek.csv?van=2016-06-02").getLast()).doesNotContain(cut);
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/logboek?tot=2016-06-01");
        assertThat(Karibu.text()).contains(cut);
        Karibu.open(application, scene.joyce, Karibu.DUTCH, "s/" + scene.strategy.slug() + "/logboek?van=2016-06-02");
        assertThat(Karibu.text()).contains("Neem mee als CSV").doesNotContain(cut);
        Karibu.close();
    }

    private List<String> lines(String file) throws Exception {
        return ask(scene.joyce, file, "nl")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void the_rights_come_as_csv_and_as_excel() throws Exception {
        var csv = ask(scene.joyce, "rechten.csv", "en").getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .contains(";Role given by;", "Wim Oosterveld;", ";contact;")
                .doesNotContain("contactpersoon");

        var xlsx = ask(scene.joyce, "rechten.xlsx", "nl").getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5 + register.founders().size());
            assertThat(csv).contains("Joyce Velu;all strategies;administrator");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Wie");
        }
    }

    @Test
    void a_name_that_is_a_formula_is_harmless() throws Exception {
        var sly = scene.person("=HYPERLINK(\"https://vals.example\")");
        as(scene.joyce, () -> scene.join(sly, scene.eindhovenCity, Role.OBSERVER));

        assertThat(ask(scene.joyce, "rechten.csv", "nl").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"https://vals.example\"\")\"");
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(ask(scene.joyce, "rechten.xlsx", "nl").getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0))
                    .anySatisfy(row ->
                            assertThat(row.getCell(0).getStringCellValue()).startsWith("'=HYPERLINK"));
        }
    }

    @Test
    void nobody_else_takes_anything_along() throws Exception {
        for (var file : List.of("logboek.csv", "rechten.csv", "rechten.xlsx"))
            for (var who : List.of(scene.eindhoven, scene.wim, scene.observer, scene.stranger))
                assertThat(ask(who, file, "nl").getStatus()).as(file).isEqualTo(404);
        Scene.signOut();
        assertThat(browser.perform(get("/downloads/" + scene.strategy.slug() + "/logboek.csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse ask(PersonId person, String file, String language) throws Exception {
        Scene.signIn(person);
        return browser.perform(get("/downloads/" + scene.strategy.slug() + "/" + file)
                        .cookie(new Cookie("taal", language))
                        .with(SecurityMockMvcRequestPostProcessors.testSecurityContext()))
                .andReturn()
                .getResponse();
    }
}
