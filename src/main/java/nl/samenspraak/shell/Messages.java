package nl.samenspraak.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text for people, from all bundles under {@code messages/}: Dutch by default, English second. */
@Component
class Messages implements I18NProvider {

    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<String, String> dutch = read("nl");
    private final Map<String, String> english = read("en");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    /** The text of a key in the language; a key that no bundle has is logged, and its last word shown. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var inEnglish = locale.getLanguage().equals("en");
        var pattern = (inEnglish ? english : dutch).get(key);
        if (pattern == null) {
            LOG.error("No text for {} in {}", key, inEnglish ? "English" : "Dutch");
            return key.substring(key.lastIndexOf('.') + 1);
        }
        return new MessageFormat(pattern, inEnglish ? ENGLISH : DUTCH).format(arguments);
    }

    boolean knows(String key) {
        return dutch.containsKey(key);
    }

    Map<String, String> texts(Locale locale) {
        return Map.copyOf(locale.equals(ENGLISH) ? english : dutch);
    }

    private static Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
