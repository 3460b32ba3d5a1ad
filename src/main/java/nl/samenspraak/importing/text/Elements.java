package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks at elements by their local names: within a document these are unambiguous, whatever prefix a program chose. */
public final class Elements {

    private Elements() {}

    public static List<Element> of(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) children.add(element);
        return children;
    }

    public static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getNodeName() : local;
    }

    public static Optional<Element> child(Node parent, String... path) {
        Optional<Element> found = Optional.empty();
        Node at = parent;
        for (String name : path) {
            found = of(at).stream().filter(child -> name(child).equals(name)).findFirst();
            if (found.isEmpty()) return found;
            at = found.get();
        }
        return found;
    }

    public static Stream<Element> children(Node parent, String name) {
        return of(parent).stream().filter(child -> name(child).equals(name));
    }

    /** The first of that name at any depth. */
    public static Optional<Element> within(Node parent, String name) {
        for (Element child : of(parent)) {
            if (name(child).equals(name)) return Optional.of(child);
            Optional<Element> deeper = within(child, name);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }

    /** All of that name at any depth, without those that stand in one another, nor what stands in {@code except}. */
    public static List<Element> all(Node parent, String name, String except) {
        List<Element> found = new ArrayList<>();
        for (Element child : of(parent)) {
            if (name(child).equals(name)) found.add(child);
            else if (!name(child).equals(except)) found.addAll(all(child, name, except));
        }
        return found;
    }

    /** The text directly in the element. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof CharacterData data && !(child instanceof Comment)) text.append(data.getData());
        return text.toString();
    }

    /** The attribute of that local name, or an empty string. */
    public static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (local.equals(name)) return attribute.getNodeValue();
        }
        return "";
    }

    public static int number(Element element, String name, int otherwise) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** The {@code val} of a child, as Word writes most of its properties, or an empty string. */
    public static String value(Node parent, String... path) {
        return child(parent, path).map(element -> attribute(element, "val")).orElse("");
    }
}
