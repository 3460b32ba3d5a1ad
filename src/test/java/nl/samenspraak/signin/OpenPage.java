package nl.samenspraak.signin;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page as a browser holds it: what the server told of it, and requests as Vaadin's own client sends them. */
final class OpenPage {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** One element of the page; {@code listeners} are the events it wants to hear of, with the data each wants. */
    static final class Node {
        final Map<String, JsonNode> data = new HashMap<>();
        final Map<String, JsonNode> properties = new HashMap<>();
        final Map<String, JsonNode> attributes = new HashMap<>();
        final Map<String, String> listeners = new HashMap<>();
        final List<Integer> children = new ArrayList<>();
        final List<Integer> virtual = new ArrayList<>();
        final Set<String> classes = new HashSet<>();
        final List<String> callable = new ArrayList<>();
        String text = "";

        String tag() {
            return data.containsKey("tag") ? data.get("tag").asString() : "";
        }

        boolean visible() {
            return !data.containsKey("visible") || data.get("visible").asBoolean();
        }
    }

    private final Visitor visitor;
    private final int ui;
    private final String push;
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<String, JsonNode> constants = new LinkedHashMap<>();
    String token;
    private int seen;
    private int sent;
    private String last = "";

    /** Opens an address as a browser does once it has the page around it. */
    static OpenPage at(Visitor visitor, String address) {
        var path = address.split("\\?", 2);
        var query = path.length > 1 ? path[1] : "";
        var answer = visitor.get("/?v-r=init&location=" + encoded(path[0].substring(1)) + "&query=" + encoded(query));
        var page = new OpenPage(visitor, JSON.readTree(answer.body()).get("appConfig"));
        page.send(event(
                1,
                "ui-navigate",
                JSON.createObjectNode()
                        .put("route", path[0])
                        .put("query", query)
                        .put("appShellTitle", "")
                        .put("trigger", "")
                        .putNull("historyState")));
        return page;
    }

    private OpenPage(Visitor visitor, JsonNode settings) {
        this.visitor = visitor;
        this.ui = settings.get("v-uiId").asInt();
        this.push = settings.get("uidl").get("Vaadin-Push-ID").asString();
        this.token = settings.get("uidl").get("Vaadin-Security-Key").asString();
        take(settings.get("uidl"));
    }

    static ObjectNode synced(int node, String property, JsonNode value) {
        var sync =
                JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1);
        sync.put("property", property).set("value", value);
        return sync;
    }

    static ObjectNode event(int node, String name, JsonNode data) {
        var event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    /** Sends what happened in the page, and takes the answer up in it. */
    String send(ObjectNode... happened) {
        return send(List.of(happened));
    }

    String send(List<ObjectNode> happened) {
        last = post(happened).body();
        if (last.startsWith("{")) take(JSON.readTree(last));
        return last;
    }

    HttpResponse<String> post(List<ObjectNode> happened) {
        return post(message(happened));
    }

    HttpResponse<String> post(String message) {
        return visitor.send(request(message));
    }

    /** Over which the server tells the page what changed. */
    Line line() {
        return visitor.line("/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.4-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-atmo-protocol=true");
    }

    String message(List<ObjectNode> happened) {
        ArrayNode rpc = JSON.createArrayNode();
        happened.forEach(rpc::add);
        var message = JSON.createObjectNode().put("csrfToken", token);
        message.set("rpc", rpc);
        return message.put("syncId", seen).put("clientId", sent++).toString();
    }

    HttpRequest.Builder request(String message) {
        return HttpRequest.newBuilder(visitor.at("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message));
    }

    /** As if an answer had been lost. */
    void skip() {
        sent += 5;
    }

    Map<Integer, Node> nodes() {
        return nodes;
    }

    /** The data that an event of a node is to come with. */
    JsonNode wanted(Node node, String event) {
        return constants.getOrDefault(node.listeners.get(event), JSON.createObjectNode());
    }

    /** What the page says in place of what was asked for, if it does. */
    Optional<String> trouble() {
        return nodes.entrySet().stream()
                .filter(one -> one.getValue().classes.contains("empty-state"))
                .map(one -> text(one.getKey()))
                .findFirst();
    }

    /** Everything there is to read, in order; also what an element holds as HTML. */
    String text() {
        return nodes.isEmpty() ? "" : text(1);
    }

    private String text(int id) {
        var node = nodes.get(id);
        if (node == null || !node.visible()) return "";
        var text = new StringBuilder(node.text);
        var html = node.properties.get("innerHTML");
        if (html != null) text.append(html.asString().replaceAll("<[^>]*>", " "));
        node.children.forEach(child -> text.append(text(child)));
        node.virtual.forEach(child -> text.append(text(child)));
        return text.append(' ').toString();
    }

    private void take(JsonNode uidl) {
        if (uidl.has("syncId")) seen = uidl.get("syncId").asInt();
        if (uidl.has("constants"))
            uidl.get("constants").properties().forEach(one -> constants.put(one.getKey(), one.getValue()));
        if (uidl.has("changes")) uidl.get("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        var id = change.get("node").asInt();
        var type = change.get("type").asString();
        if (type.equals("detach")) nodes.remove(id);
        else if (!type.equals("empty")) change(nodes.computeIfAbsent(id, one -> new Node()), type, change);
    }

    private void change(Node node, String type, JsonNode change) {
        if (type.equals("attach")) return;
        switch (change.get("feat").asInt()) {
            case 0 -> put(node.data, type, change);
            case 1 -> put(node.properties, type, change);
            case 2 -> splice(node.children, type, change);
            case 3 -> put(node.attributes, type, change);
            case 4 -> {
                var event = change.get("key").asString();
                if (type.equals("put"))
                    node.listeners.put(event, change.get("value").asString());
                else node.listeners.remove(event);
            }
            case 7 -> node.text = change.get("value").asString();
            case 11 -> {
                if (change.has("add")) change.get("add").forEach(one -> node.classes.add(one.asString()));
            }
            case 19 -> {
                if (change.has("add")) change.get("add").forEach(one -> node.callable.add(one.asString()));
            }
            case 24 -> splice(node.virtual, type, change);
            default -> {}
        }
    }

    private static void put(Map<String, JsonNode> map, String type, JsonNode change) {
        var key = change.get("key").asString();
        if (type.equals("put") && change.has("value")) map.put(key, change.get("value"));
        else map.remove(key);
    }

    private static void splice(List<Integer> list, String type, JsonNode change) {
        if (type.equals("clear")) {
            list.clear();
            return;
        }
        var index = change.get("index").asInt();
        for (var i = 0; change.has("remove") && i < change.get("remove").asInt(); i++) list.remove(index);
        if (!change.has("addNodes")) return;
        var at = index;
        for (var added : change.get("addNodes")) list.add(at++, added.asInt());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
