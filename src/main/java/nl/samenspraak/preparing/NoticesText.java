package nl.samenspraak.preparing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import nl.samenspraak.importing.Notice;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notices as JSON in one column; the first {@value #MOST}, since nobody reads more. */
@Converter
class NoticesText implements AttributeConverter<List<Notice>, String> {

    static final int MOST = 20;
    private static final int LONGEST_WORDS = 300;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String convertToDatabaseColumn(List<Notice> notices) {
        var kept = notices.stream().distinct().limit(MOST).map(NoticesText::shortened);
        return JSON.writeValueAsString(kept.toList());
    }

    @Override
    public List<Notice> convertToEntityAttribute(String json) {
        return JSON.readValue(json, new TypeReference<List<Notice>>() {});
    }

    private static Notice shortened(Notice notice) {
        return new Notice(
                notice.messageKey(),
                notice.arguments().stream()
                        .map(words -> words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS))
                        .toList());
    }
}
