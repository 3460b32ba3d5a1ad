package nl.samenspraak.importing.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML between two lines of dashes at the very beginning of a file, of which only the title is of use. */
record FrontMatter(Optional<String> title, String rest) {

    private static final Pattern FENCED = Pattern.compile(
            "\\A---[ \\t]*\\R(.{0,20000}?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text);
        if (!fenced.find()) return new FrontMatter(Optional.empty(), text);
        try {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(fenced.group(1));
            if (!(yaml instanceof Map<?, ?> values)) return new FrontMatter(Optional.empty(), text);
            Optional<String> title = Optional.ofNullable(values.get("title")).map(Object::toString);
            return new FrontMatter(title, text.substring(fenced.end()));
        } catch (YAMLException noFrontMatter) {
            return new FrontMatter(Optional.empty(), text);
        }
    }
}
