package nl.samenspraak.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends for an open page whatever its browser could: everything it offers, with every field filled in, and the events of our
 * pages at every other element as well, shown, hidden, disabled or not there.
 */
final class Intruder {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int AT_ONCE = 400;

    /** Elements beyond the last that a page told of: what it hides, and what others have. */
    private static final int BEYOND = 40;

    private static final List<String> CLICK = List.of(
            "event.shiftKey",
            "event.metaKey",
            "event.detail",
            "event.ctrlKey",
            "event.clientX",
            "event.clientY",
            "event.altKey",
            "event.button",
            "event.screenY",
            "event.screenX");

    /** What our own elements tell the server, with something that is there, something that is not, and nonsense. */
    private final Map<String, List<JsonNode>> ours;

    private final List<String> traces = new ArrayList<>();
    private int requests;
    private int events;

    /** {@code blocks} are those of a text in preparation. */
    Intruder(List<String> blocks) {
        var some = Stream.concat(blocks.stream(), Stream.of("00000000-0000-4000-8000-000000000000", "zomaar"))
                .map(JSON::stringNode)
                .map(JsonNode.class::cast)
                .toList();
        this.ours = Map.of(
                "place-chosen", texts("2", "a1", "999", "-1", "", "talk", "00000000-0000-4000-8000-000000000000"),
                "place-wanted", texts("2", "a1", "999", "-1", "", "stand"),
                "places-read", texts("2 a1 999", ""),
                "block-chosen", some,
                "block-removed", some,
                "proof-stepped", List.of(JSON.booleanNode(true), JSON.booleanNode(false)));
    }

    /** Three times: what one press brings up is pressed in the next. Backwards the second time, so that yes comes before no. */
    void press(OpenPage page) {
        press(page, true);
    }

    /** The same without a word in any field, for a page that lists less with every word. */
    void pressOnly(OpenPage page) {
        press(page, false);
    }

    private void press(OpenPage page, boolean types) {
        for (var round = 0; round < 3; round++) {
            if (types) fill(page);
            var all = offered(page);
            all.addAll(notOffered(page));
            send(page, round == 1 ? all.reversed() : all);
        }
    }

    int requests() {
        return requests;
    }

    int events() {
        return events;
    }

    /** Answers that tell how the program is made. */
    List<String> traces() {
        return traces;
    }

    private void fill(OpenPage page) {
        var filled = new ArrayList<ObjectNode>();
        page.nodes()
                .forEach((id, node) -> node.listeners.keySet().stream()
                        .flatMap(event -> page.wanted(node, event).propertyNames().stream())
                        .filter(key -> key.startsWith("}"))
                        .map(key -> key.substring(1))
                        .distinct()
                        .forEach(property -> filled.add(OpenPage.synced(id, property, value(node, property)))));
        send(page, filled);
        var hidden = page.nodes().entrySet().stream()
                .filter(one -> !one.getValue().visible())
                .map(one -> OpenPage.synced(one.getKey(), "value", JSON.stringNode("Stiekem")))
                .toList();
        send(page, hidden);
    }

    private static JsonNode value(OpenPage.Node node, String property) {
        if (!property.equals("value")) return JSON.booleanNode(!property.equals("disabled"));
        var kind = node.attributes.containsKey("type")
                ? node.attributes.get("type").asString()
                : "";
        return JSON.stringNode(
                switch (kind) {
                    case "datetime-local" -> "2031-03-04T12:00";
                    case "date" -> "2031-03-04";
                    case "email" -> "indringer@example.nl";
                    case "color" -> "#112233";
                    default -> node.tag().contains("combo") ? "1" : "Woorden van een indringer";
                });
    }

    private List<ObjectNode> offered(OpenPage page) {
        var all = new ArrayList<ObjectNode>();
        page.nodes().forEach((id, node) -> {
            if (id == 1) return;
            for (var event : node.listeners.keySet()) {
                if (ours.containsKey(event)) {
                    ours.get(event).forEach(detail -> all.add(own(id, event, detail)));
                    continue;
                }
                var data = JSON.objectNode();
                page.wanted(node, event).properties().forEach(key -> {
                    if (!key.getKey().startsWith("}")) data.set(key.getKey(), told(key.getKey(), key.getValue()));
                });
                all.add(OpenPage.event(id, event, data));
            }
            for (var method : node.callable) all.add(call(id, method));
        });
        return all;
    }

    private List<ObjectNode> notOffered(OpenPage page) {
        var last = new TreeSet<>(page.nodes().keySet()).last();
        var all = new ArrayList<ObjectNode>();
        IntStream.rangeClosed(2, last + BEYOND).forEach(id -> {
            var node = page.nodes().get(id);
            if (node != null && node.tag().isEmpty()) return;
            if (node == null || !node.listeners.containsKey("click")) all.add(click(id));
            ours.forEach((event, details) -> all.add(own(id, event, details.getFirst())));
            all.add(OpenPage.event(
                    id,
                    "block-split",
                    JSON.objectNode().put("event.detail.before", "Voor").put("event.detail.after", "Na")));
        });
        return all;
    }

    private void send(OpenPage page, List<ObjectNode> all) {
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var answer = page.send(some);
            if (answer.contains("Exception") || answer.contains("\\tat ")) traces.add(answer);
            requests++;
            events += some.size();
        }
    }

    static ObjectNode click(int id) {
        var data = JSON.objectNode();
        CLICK.forEach(key -> data.set(key, told(key, JSON.booleanNode(false))));
        return OpenPage.event(id, "click", data);
    }

    /** A condition is met; anything else is what a press with a mouse would tell. */
    private static JsonNode told(String key, JsonNode setting) {
        if (!setting.isBoolean() || setting.asBoolean()) return JSON.booleanNode(true);
        if (key.endsWith("Key")) return JSON.booleanNode(false);
        return key.startsWith("event.") ? JSON.numberNode(1) : JSON.booleanNode(true);
    }

    private static ObjectNode own(int id, String event, JsonNode detail) {
        return OpenPage.event(id, event, JSON.objectNode().set("event.detail", detail));
    }

    /** As Vaadin's own elements call back; of ours none does. */
    static ObjectNode call(int id, String method) {
        var call = JSON.objectNode()
                .put("type", "publishedEventHandler")
                .put("node", id)
                .put("templateEventMethodName", method);
        var arguments = JSON.arrayNode();
        if (method.equals("confirmUpdate")) arguments.add(1);
        if (method.equals("setViewportRange")) arguments.add(0).add(50).add("");
        call.set("templateEventMethodArgs", arguments);
        return call.put("promise", -1);
    }

    private static List<JsonNode> texts(String... texts) {
        return Stream.of(texts).map(JSON::stringNode).map(JsonNode.class::cast).toList();
    }
}
