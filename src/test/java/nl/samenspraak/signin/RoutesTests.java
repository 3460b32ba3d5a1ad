package nl.samenspraak.signin;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each sort of people gets at each address: docs/routes.csv says it, and this asks every address as each of them, over
 * HTTP and as a browser does. A page or endpoint that the table does not have fails. {@code -Dsamenspraak.access=write} writes
 * the table as it is now, to be read before it is kept.
 */
class RoutesTests extends SignInTest {

    private static final Path TABLE = Path.of("docs", "routes.csv");
    private static final String NOT_FOUND = "not found";
    private static final String NO_STRATEGY = "{no strategy}";

    /** Anybody may ask for these: they are on the way in, or hold nothing of anybody. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /aanmelden",
            "GET /aanmelden?naar=/mijn-gegevens",
            "POST /aanmelden",
            "GET /assets/frame.js",
            "GET /sw.js",
            "GET /?v-r=init&location=s/{strategy}",
            "GET /sign-in/keys/alfa");

    /** Files of the program, which a browser may keep for everybody. */
    private static final Set<String> OF_NOBODY =
            Set.of("GET /assets/frame.js", "GET /sw.js", "GET /error/4xx.html", "GET /sign-in/keys/alfa");

    /** Where a founder sees who signed in, of whatever strategy; and nothing that was done or said in one. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("GET /mensen", "GET /logboek", "GET /logboek.csv");

    /** Filters that answer themselves are among these; one more may be one more address. */
    private static final Set<String> DOORS = Set.of(
            "DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter",
            "SecurityContextHolderFilter",
            "HeaderWriterFilter",
            "CsrfFilter",
            "LogoutFilter",
            // Leads whoever is in by now to where they wanted to go; see Tabs.
            "BeginningAnew",
            "OAuth2AuthorizationRequestRedirectFilter",
            "Unforeseen",
            "OAuth2LoginAuthenticationFilter",
            "RequestCacheAwareFilter",
            "SecurityContextHolderAwareRequestFilter",
            "AnonymousAuthenticationFilter",
            "ExceptionTranslationFilter",
            "AuthorizationFilter");

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private static final List<String> EVIL = List.of(
            "//evil.example",
            "/%5Cevil.example",
            "https://evil.example/",
            "https:evil.example",
            "javascript:alert(1)",
            "/%0d%0aLocation:%20https://evil.example",
            "%09//evil.example");

    @Autowired
    Scene scene;

    @Autowired
    Players players;

    @Autowired
    Rounds rounds;

    @Autowired
    WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    FilterChainProxy filters;

    private final Map<String, Visitor> browsers = new LinkedHashMap<>();
    private final Map<String, String> refusals = refusals();
    private final List<String> wrong = new ArrayList<>();
    private int requests;

    @Test
    void everybody_gets_what_the_table_says_and_nothing_of_a_strategy_that_is_not_theirs() throws IOException {
        everybodySignsIn();
        var found = new LinkedHashMap<String, List<String>>();
        var addresses = addresses();
        addresses.forEach(address -> found.put(address, new ArrayList<>()));
        for (var sort : Players.SORTS) {
            if (sort.equals("author after closing")) Scene.as(scene.joyce, () -> rounds.close(scene.round));
            addresses.forEach(address -> found.get(address).add(answer(sort, address)));
        }
        if ("write".equals(System.getProperty("samenspraak.access"))) write(found);

        System.out.printf(
                "routes: %d addresses as %d sorts of people, %d requests, %d wrong answers%n",
                addresses.size(), Players.SORTS.size(), requests, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(found).containsExactlyEntriesOf(read());
    }

    /** So that a wrong table is not believed. */
    @Test
    void the_table_itself_keeps_the_walls() throws IOException {
        var table = read();

        assertThat(where(table, "anonymous", "page", "file")).containsExactlyInAnyOrderElementsOf(FOR_EVERYBODY);
        for (var sort : List.of("access stopped", Players.OPEN_SESSION_ENDED))
            assertThat(column(table, sort)).isEqualTo(column(table, "anonymous"));
        for (var sort : List.of("invited elsewhere", "founder elsewhere"))
            assertThat(where(table, sort, "page", "file"))
                    .noneMatch(address -> address.matches("GET /(s/|downloads/|pictures/\\{id of).*"));
        for (var sort :
                List.of("observer", "other organisation", "same organisation", "author", "author after closing"))
            assertThat(where(table, sort, "page", "file"))
                    .noneMatch(address -> address.matches(".*/(inbreng|rechten|logboek|moderatie|overzicht"
                            + "|voorbereiden|vragen|downloads)([/?.].*)?"));
        assertThat(table.keySet().stream().filter(address -> address.contains(NO_STRATEGY)))
                .allMatch(address -> table.get(address).stream()
                        .allMatch(answer -> answer.equals("sign in") || answer.equals(NOT_FOUND)));
    }

    @Test
    void every_page_and_every_endpoint_is_in_the_table() throws IOException {
        var asked = read().keySet().stream()
                .map(address -> address.replaceFirst("^[A-Z]+ ", "").replaceFirst("\\?.*", ""))
                .toList();
        var pages =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext()))
                        .getRegisteredRoutes()
                        .stream()
                        .map(RouteBaseData::getTemplate);
        var endpoints = controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream());

        assertThat(Stream.concat(pages, endpoints))
                .allSatisfy(template -> assertThat(asked).anyMatch(address -> address.matches(pattern(template))));
        assertThat(application.getServletContext().getServletRegistrations().values().stream()
                        .flatMap(servlet -> servlet.getMappings().stream()))
                .containsExactlyInAnyOrder("/", "/vaadinServlet/*");
        assertThat(filters.getFilterChains())
                .singleElement()
                .satisfies(chain -> assertThat(chain.getFilters())
                        .extracting(filter -> filter.getClass().getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(DOORS));
    }

    /** Not by how it says no either: the answer is the same to the letter. */
    @Test
    void whoever_is_of_no_strategy_cannot_tell_which_are_there() {
        everybodySignsIn();
        var inAStrategy = addresses().stream()
                .filter(address -> address.contains("{strategy}"))
                .toList();

        for (var sort : Players.OUTSIDERS)
            for (var address : inAStrategy)
                assertThat(told(sort, address))
                        .as("%s as %s", address, sort)
                        .isEqualTo(told(sort, address.replace("{strategy}", NO_STRATEGY)));
    }

    @Test
    void nothing_is_changed_by_a_request_of_another_site_or_in_another_manner() {
        everybodySignsIn();
        var before = Stored.in(database);

        for (var address : addresses())
            for (var method : List.of("POST", "PUT", "DELETE", "PATCH"))
                for (var sort : List.of("anonymous", "observer", "kernteam")) {
                    var asked = method + " " + address.replaceFirst("^[A-Z]+ ", "");
                    var said = said(asked, ask(browsers.get(sort), asked));
                    if (said.matches("page|file|5..") && !asked.matches("POST /aanmelden.*|.*v-r=init.*"))
                        wrong.add("%s as %s: %s".formatted(asked, sort, said));
                }

        assertThat(wrong).isEmpty();
        assertThat(before.changesUntil(Stored.in(database))).isEmpty();
        assertThat(browsers.get("kernteam").signedIn()).isTrue();
    }

    @Test
    void signing_in_leads_back_to_each_page_and_to_no_other_site() {
        everybodySignsIn();
        for (var address : addresses()) {
            if (!address.startsWith("GET /")
                    || address.matches("GET /(aanmelden|login|logout|oauth2|sign-in|error)\\b.*")) continue;
            var wanted = players.filled(address).substring(4);
            var back = new Visitor(port);
            var arrived = back.get(back.back("alfa", URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
            assertThat(Visitor.location(arrived)).as(address).isEqualTo(back.home() + wanted);
        }
        for (var address : addresses())
            for (var evil : EVIL) {
                var more = Stream.of("naar", "continue", "returnTo", "redirect_uri", "url")
                        .map(name -> name + "=" + evil)
                        .reduce((one, other) -> one + "&" + other)
                        .orElseThrow();
                var asked = address + (address.contains("?") ? "&" : "?") + more;
                for (var sort : List.of("anonymous", "kernteam")) stays(asked, ask(browsers.get(sort), asked));
            }
        assertThat(wrong).isEmpty();
    }

    private void everybodySignsIn() {
        players.set();
        for (var sort : Players.SORTS) browsers.put(sort, players.browserOf(sort, port));
    }

    private void stays(String asked, HttpResponse<String> answer) {
        var location = Visitor.location(answer);
        var goesTo = answer.uri().resolve(location.isEmpty() ? "/" : location);
        var ours = goesTo.getAuthority().equals("localhost:" + port);
        var provider = asked.startsWith("GET /oauth2/") && location.startsWith(ALFA.address());
        if (!ours && !provider) wrong.add(asked + " leads to " + location);
        if (answer.body().contains("\"//evil") || answer.body().contains("href=\"https:"))
            wrong.add(asked + " offers a way to another site");
    }

    private static List<String> addresses() {
        var pages = Stream.of(
                "",
                "/lezen",
                "/lezen/2",
                "/lezen/a1",
                "/lezen/999",
                "/lezen/2?reactie={comment}",
                "/lezen/2?reactie={nobody's id}",
                "/actiepunten",
                "/actiepunten?actiepunt=1",
                "/vragen",
                "/overzicht",
                "/inbreng",
                "/inbreng?organisatie={organisation}",
                "/moderatie",
                "/deelnemers",
                "/rechten",
                "/logboek",
                "/voorbereiden",
                "/zomaar");
        var downloads = Stream.of("/logboek.csv", "/rechten.csv", "/rechten.xlsx", "/zomaar.csv");
        var ofAStrategy = Stream.concat(
                        pages.map(page -> "GET /s/%s" + page), downloads.map(file -> "GET /downloads/%s" + file))
                .toList();
        return Stream.of(
                        Stream.of(
                                "GET /",
                                "GET /organisaties",
                                "GET /mensen",
                                "GET /logboek",
                                "GET /strategie/nieuw",
                                "GET /mijn-gegevens"),
                        ofAStrategy.stream().map(address -> address.formatted("{strategy}")),
                        ofAStrategy.stream().map(address -> address.formatted(NO_STRATEGY)),
                        Stream.of(
                                "GET /uitnodiging/{secret}",
                                "GET /uitnodiging/{nobody's secret}",
                                "GET /uitnodiging/zomaar",
                                "GET /begin/{nobody's secret}",
                                "GET /zomaar",
                                "GET /logboek.csv",
                                "GET /mijn-gegevens.json",
                                "GET /s/{second}",
                                "GET /s/{second}/lezen",
                                "GET /s/{second}/voorbereiden",
                                "GET /s/{third}/voorbereiden",
                                "GET /pictures/{id of the strategy}/plaatje",
                                "GET /pictures/{id of the strategy}/zomaar",
                                "GET /pictures/{nobody's id}/plaatje",
                                "GET /pictures/zomaar/plaatje",
                                "GET /pictures/{id of the second}/voorbereiden/plaatje",
                                "GET /pictures/{id of the second}/voorbereiden/zomaar",
                                "GET /pictures/{nobody's id}/voorbereiden/plaatje",
                                "GET /pictures/organisaties/{organisation with a logo}/logo/{its logo}",
                                "GET /pictures/organisaties/{organisation with a logo}/logo/zomaar",
                                "GET /pictures/organisaties/{nobody's id}/logo/zomaar",
                                "GET /pictures/organisaties/zomaar/logo/zomaar",
                                "GET /aanmelden",
                                "GET /aanmelden?naar=/mijn-gegevens",
                                "POST /aanmelden",
                                "GET /oauth2/authorization/alfa",
                                "GET /oauth2/authorization/zomaar",
                                "GET /login",
                                "GET /login/oauth2/code/alfa",
                                "GET /sign-in/keys/alfa",
                                "GET /sign-in/keys/zomaar",
                                "GET /sign-in/answers/alfa",
                                "GET /sign-in/answers/zomaar",
                                "GET /logout",
                                "POST /logout",
                                "GET /logout/connect/back-channel/alfa",
                                "POST /logout/connect/back-channel/alfa",
                                "POST /logout/connect/back-channel/zomaar",
                                "GET /error",
                                "GET /error/4xx.html",
                                "GET /assets/frame.js",
                                "GET /assets/zomaar.js",
                                "GET /favicon.ico",
                                "GET /robots.txt",
                                "GET /manifest.webmanifest",
                                "GET /sw.js",
                                "GET /VAADIN/zomaar.js",
                                "GET /VAADIN/push",
                                "GET /VAADIN/dynamic/resource/0/{nobody's id}/zomaar",
                                "POST /VAADIN/dynamic/resource/0/{nobody's id}/upload",
                                "GET /vaadinServlet/s/{strategy}",
                                "GET /?v-r=init&location=s/{strategy}",
                                "POST /?v-r=uidl&v-uiId=7777",
                                "POST /?v-r=heartbeat&v-uiId=7777",
                                "GET /actuator/health",
                                "GET /h2-console",
                                "GET /.git/config"))
                .flatMap(one -> one)
                .toList();
    }

    /** The answer in a word; a page counts by what it shows once its browser asks for that. */
    private String answer(String sort, String address) {
        var visitor = browsers.get(sort);
        var outside = Players.OUTSIDERS.contains(sort) && !address.contains("{secret}");
        visitor.heard = answer -> hear(sort, address, answer, outside);
        try {
            var answer = ask(visitor, address);
            var said = said(address, answer);
            if (said.equals("sign in") && address.startsWith("GET")) withoutSigningIn(sort, address);
            if (!isPage(answer)) return said;
            var page = OpenPage.at(visitor, players.filled(address).substring(4));
            return page.trouble().flatMap(this::refusal).orElse("page");
        } finally {
            visitor.heard = nobody -> {};
        }
    }

    /** As a browser that has the page around it already, and asks for what is to stand in it. */
    private void withoutSigningIn(String sort, String address) {
        var page = OpenPage.at(browsers.get(sort), players.filled(address).substring(4));
        var shows = page.trouble().map(shown -> refusal(shown).orElse(shown)).orElseGet(page::text);
        if (!shows.isBlank() && !shows.equals(NOT_FOUND))
            wrong.add("%s as %s shows without signing in: %s".formatted(address, sort, shows));
    }

    /** All that somebody is told: status, headers and content, without what is new in every answer. */
    private List<String> told(String sort, String address) {
        var visitor = browsers.get(sort);
        var told = new ArrayList<String>();
        var slug = address.contains(NO_STRATEGY) ? players.words.get(NO_STRATEGY) : players.words.get("{strategy}");
        visitor.heard = answer -> told.add((answer.statusCode() + " "
                        + new TreeMap<>(answer.headers().map())
                                .entrySet().stream()
                                        .filter(header -> !Set.of(
                                                        "date",
                                                        "connection",
                                                        "keep-alive",
                                                        "content-length",
                                                        "set-cookie")
                                                .contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                                        .toList()
                        + sorted(answer.body()))
                .replace(slug, "{}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "{id}")
                .replaceAll("(name=\"_csrf\" content=)\"[^\"]*\"", "$1")
                .replaceAll("\"v-uiId\":\\d+|ROOT-\\d+", "{ui}"));
        try {
            var answer = ask(visitor, address);
            if (isPage(answer)) OpenPage.at(visitor, players.filled(address).substring(4));
            return told;
        } finally {
            visitor.heard = nobody -> {};
        }
    }

    /** What is told in no order is told in one. */
    private static String sorted(String body) {
        return body.startsWith("{") ? SORTED.writeValueAsString(SORTED.readTree(body)) : body;
    }

    private void hear(String sort, String address, HttpResponse<String> answer, boolean outside) {
        if (answer.uri().getPort() != port) return;
        requests++;
        var what = "%s as %s (%d)".formatted(address, sort, answer.statusCode());
        var headers = answer.headers();
        if (!headers.allValues("X-Content-Type-Options").contains("nosniff")) wrong.add(what + ": no nosniff");
        if (headers.allValues("Content-Security-Policy").stream()
                .noneMatch(policy -> policy.contains("frame-ancestors 'none'") || policy.contains("sandbox")))
            wrong.add(what + ": no policy for its content");
        if (!headers.allValues("Referrer-Policy").equals(List.of("same-origin")))
            wrong.add(what + ": no referrer policy");
        if (headers.firstValue("Permissions-Policy").isEmpty()) wrong.add(what + ": no permissions policy");
        var kept = headers.firstValue("Cache-Control").orElse("");
        // What is posted nobody keeps unless told to (RFC 9111, 3).
        var keeps = answer.request().method().equals("POST") ? "no-cache|.*no-store.*" : ".*(no-store|private).*";
        if (!OF_NOBODY.contains(address) && !kept.matches(keeps))
            wrong.add(what + ": kept by others on the way: " + kept);
        if (answer.body().contains("\tat ") || answer.body().contains("Exception")) wrong.add(what + ": a stack trace");
        if (!outside) return;
        for (var said : Players.PLANTED)
            if (answer.body().contains(said) && !(isOfAll(sort, address) && Players.NAMES.contains(said)))
                wrong.add(what + ": reads " + said);
    }

    private static boolean isOfAll(String sort, String address) {
        return sort.equals("founder elsewhere") && OF_THE_INSTALLATION.contains(address);
    }

    private HttpResponse<String> ask(Visitor visitor, String address) {
        var parts = players.filled(address).split(" ", 2);
        var request = HttpRequest.newBuilder(visitor.at(parts[1])).header("Accept", "text/html");
        return visitor.send(parts[0].equals("GET") ? request : request.method(parts[0], BodyPublishers.ofString("")));
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("id=\"outlet\"");
    }

    private String said(String address, HttpResponse<String> answer) {
        var location = Visitor.location(answer);
        return switch (answer.statusCode()) {
            case 200 -> isPage(answer) ? "page" : file(answer);
            case 204 -> "nothing";
            case 302, 303 -> {
                if (location.startsWith(ALFA.address())) yield "to the provider";
                var there = URI.create(location);
                if (!"/aanmelden".equals(there.getPath()))
                    yield "to " + location.replace("http://localhost:" + port, "");
                var asked = players.filled(address).split(" ", 2);
                var back = "naar=" + URLEncoder.encode(asked[0].equals("GET") ? asked[1] : "/", StandardCharsets.UTF_8);
                yield back.equals(there.getRawQuery()) ? "sign in" : "sign in and to the start";
            }
            case 401 -> "sign in again";
            case 403 -> "forbidden";
            case 404 -> NOT_FOUND;
            case 405 -> "not allowed";
            default -> String.valueOf(answer.statusCode());
        };
    }

    private static String file(HttpResponse<String> answer) {
        if (answer.body().contains("\"sessionExpired\"") || answer.body().contains("for(;;);[{\"changes\":[],\"meta\""))
            return "session is over";
        return "file";
    }

    private Optional<String> refusal(String shown) {
        return refusals.entrySet().stream()
                .filter(one -> shown.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .map(name -> name.equals("NotFound") ? NOT_FOUND : name)
                .findFirst();
    }

    static String pattern(String template) {
        var parts = ("/" + template).replaceFirst("^//", "/").split("(?=/)");
        var pattern = new StringBuilder();
        for (var part : parts) {
            if (part.matches("/:.*\\?")) pattern.append("(/[^/]+)?");
            else if (part.matches("/(:.*|\\{.*})")) pattern.append("/[^/]+");
            else pattern.append(part.replace(".", "\\."));
        }
        return pattern.toString();
    }

    private static Map<String, List<String>> read() throws IOException {
        var lines = Files.readAllLines(TABLE);
        assertThat(lines.getFirst()).isEqualTo("address," + String.join(",", Players.SORTS));
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .collect(toMap(
                        List::getFirst, line -> line.subList(1, line.size()), (one, other) -> one, LinkedHashMap::new));
    }

    private static void write(Map<String, List<String>> found) throws IOException {
        var lines = new ArrayList<>(List.of("address," + String.join(",", Players.SORTS)));
        found.forEach((address, answers) -> lines.add(address + "," + String.join(",", answers)));
        Files.write(TABLE, lines);
    }

    private static List<String> column(Map<String, List<String>> table, String sort) {
        return table.values().stream()
                .map(answers -> answers.get(Players.SORTS.indexOf(sort)))
                .toList();
    }

    private static List<String> where(Map<String, List<String>> table, String sort, String... answers) {
        return table.entrySet().stream()
                .filter(line -> List.of(answers).contains(line.getValue().get(Players.SORTS.indexOf(sort))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sentence of each refusal that has one of its own, and its name. */
    private static Map<String, String> refusals() {
        var sentences = new LinkedHashMap<String, String>();
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties")) {
                var texts = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> {
                    // Several refusals may share a title.
                    if (key.toString().startsWith("refusal.")
                            && !key.toString().endsWith(".title")
                            && !text.toString().contains("{"))
                        sentences.put(
                                text.toString().replace("''", "'"),
                                key.toString().substring(8));
                });
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return sentences;
    }
}
