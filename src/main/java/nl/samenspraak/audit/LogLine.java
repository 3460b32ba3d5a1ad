package nl.samenspraak.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each entry as one line of JSON, by the logger {@code nl.samenspraak.audit}: what an operator sends to a place where the
 * administrator of this database cannot reach it.
 */
@Component
class LogLine {

    private static final Logger LOG = LoggerFactory.getLogger("nl.samenspraak.audit");

    private final JsonMapper json = JsonMapper.builder().build();

    void write(EntryCard card) {
        if (!LOG.isInfoEnabled()) return;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entry", card.id().toString());
        fields.put("at", card.at().toString());
        maybe(fields, "person", card.person());
        maybe(fields, "organisation", card.organisation());
        maybe(fields, "strategy", card.strategy());
        maybe(fields, "round", card.round());
        fields.put("useCase", card.useCase());
        fields.put("subjects", card.subjects());
        fields.put("outcome", card.outcome().name());
        fields.put("refusal", card.refusal());
        fields.put("address", card.address());
        fields.put("session", card.session());
        LOG.info(json.writeValueAsString(fields));
    }

    private static void maybe(Map<String, Object> fields, String name, Optional<? extends Record> id) {
        id.ifPresent(one -> fields.put(name, one.toString()));
    }
}
