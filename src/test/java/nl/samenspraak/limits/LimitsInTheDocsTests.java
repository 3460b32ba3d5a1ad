package nl.samenspraak.limits;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.Limited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What docs/sign-in.md tells an operator of limits is what the application has when nothing is set. */
class LimitsInTheDocsTests {

    private static final Pattern LINE = Pattern.compile("\\| `([a-z-]+)` \\| (\\S+), ([0-9,]+), `(\\w+)` \\| (.+) \\|");

    /** Nobody is known yet where these are counted. */
    private static final List<String> PER_ADDRESS_ONLY = List.of("looking-up", "back-channel");

    private record Row(String perPerson, int perAddress, Duration within, String what) {}

    private Map<String, Row> table;
    private Limits limits;

    @BeforeEach
    void read() throws IOException {
        table = rows().collect(toMap(
                line -> line.group(1),
                line -> new Row(
                        line.group(2).replace(",", ""),
                        Integer.parseInt(line.group(3).replace(",", "")),
                        Duration.parse("PT" + line.group(4)),
                        line.group(5))));
        var file = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
        limits = new Binder(ConfigurationPropertySources.from(file)).bindOrCreate("samenspraak.limits", Limits.class);
    }

    @Test
    void every_limit_is_in_the_table_with_its_numbers() {
        var all = Map.of(
                "sign-in", limits.signIn(),
                "looking-up", limits.lookingUp(),
                "back-channel", limits.backChannel(),
                "submissions", limits.submissions(),
                "uploads", limits.uploads(),
                "invitations", limits.invitations());
        assertThat(all).hasSize(Limits.class.getRecordComponents().length);

        assertThat(table.keySet()).isEqualTo(all.keySet());
        all.forEach((name, limit) -> {
            var row = table.get(name);
            assertThat(row.perPerson())
                    .as(name)
                    .isEqualTo(PER_ADDRESS_ONLY.contains(name) ? "–" : String.valueOf(limit.perPerson()));
            assertThat(row.perAddress()).as(name).isEqualTo(limit.perAddress());
            assertThat(row.within()).as(name).isEqualTo(limit.within());
        });
    }

    @Test
    void it_says_how_a_list_of_people_counts() throws NoSuchMethodException {
        var invite = Stream.of(Invitations.class.getMethods())
                .filter(method -> method.getName().equals("invite"))
                .findFirst()
                .orElseThrow()
                .getAnnotation(Limited.class);

        assertThat(invite.each()).isEqualTo(table.get(invite.value()).what().contains("each on a list counts"));
    }

    private static Stream<java.util.regex.MatchResult> rows() throws IOException {
        var text = Files.readString(Path.of("docs", "sign-in.md"));
        var limits = text.substring(text.indexOf("| **not too often"));
        return LINE.matcher(limits.substring(0, limits.indexOf("\n\n"))).results();
    }
}
