package nl.samenspraak.workspace;

import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What only this reader sees on the article, as {@code article.js} paints it: how many are new by place, what was read,
 * the own organisation's stands by place, whether it may take one, and whether the reader may write.
 */
record PersonalMarks(
        Map<String, Integer> fresh,
        Collection<String> read,
        Map<String, Stand> stands,
        boolean mayTakeOne,
        boolean mayWrite) {

    /** A choice as the style sheet knows it, and in words. */
    record Stand(String choice, String words) {}

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var freshNode = json.putObject("fresh");
        fresh.forEach(freshNode::put);
        var readNode = json.putArray("read");
        read.forEach(readNode::add);
        var standsNode = json.putObject("stands");
        stands.forEach(
                (place, stand) -> standsNode.putArray(place).add(stand.choice()).add(stand.words()));
        return json.put("may", mayTakeOne).put("writes", mayWrite);
    }
}
