package nl.samenspraak.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the demo plays: {@code demo/ronde.yaml}, as it stands there. Days count back from the first start. */
record DemoScript(
        About strategie,
        List<Organisation> organisations,
        List<Person> people,
        List<Conversation> threads,
        List<Stand> positions,
        List<Verdict> ambition,
        List<Missing> missing) {

    record About(
            String name,
            String slug,
            String subtitle,
            String intro,
            String vraag,
            List<Milestone> milestones,
            List<News> news,
            Map<String, String> questions) {}

    record Milestone(String title, int day, String text) {}

    record News(int day, String title, String text, String author) {}

    record Organisation(String key, String name, String shortName, String kind, String color) {}

    record Person(
            String key,
            String name,
            String subject,
            String organisation,
            String role,
            @Nullable List<String> spreektOokVoor) {}

    record At(
            @Nullable String heading,
            @Nullable Integer paragraph,
            @Nullable Integer actionPoint) {}

    record Conversation(
            At at,
            String kind,
            String by,
            double daysAgo,
            String text,
            @Nullable String proposal,
            @Nullable String assignedTo,
            @Nullable List<Reply> replies,
            @Nullable List<String> agree,
            @Nullable Decision hidden,
            @Nullable Decision closed,
            @Nullable Decision pinned,
            @Nullable Decision reviewed) {}

    record Reply(
            String by,
            double daysAgo,
            String text,
            @Nullable Boolean answer,
            @Nullable Decision hidden) {}

    record Decision(String by, @Nullable String reason) {}

    record Stand(
            String organisation,
            int actionPoint,
            String choice,
            @Nullable String commitment,
            @Nullable String motivation) {}

    record Verdict(
            String organisation,
            String agrees,
            String enough,
            @Nullable String explanation) {}

    record Missing(String organisation, String by, String title, String text) {}

    static DemoScript read() {
        return JsonMapper.builder().build().convertValue(yaml(), DemoScript.class);
    }

    static byte[] text() {
        try {
            return new ClassPathResource("demo/strategie.md").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object yaml() {
        try (var in = new ClassPathResource("demo/ronde.yaml").getInputStream()) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
