package nl.samenspraak.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import nl.samenspraak.audit.EntryCard;
import nl.samenspraak.audit.Outcome;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import org.springframework.web.util.HtmlUtils;

/**
 * One line of the account, as one element: there may be a thousand. Its moment stands there as on every other page, and in UTC
 * as in the file and in the logs of an operator.
 */
class LogRow extends Div implements Row<LogRow.Seen> {

    /** Characters of what it was about. */
    private static final int SHOWN = 1_000;

    private static final ZoneId UTC = ZoneId.of("UTC");

    record Seen(EntryCard entry, String who, String did, String ended) {}

    LogRow() {
        addClassName("log-row");
    }

    @Override
    public void show(Seen seen) {
        var entry = seen.entry();
        var where = entry.address().isEmpty() ? "" : getTranslation("audit.from", entry.address());
        var pill = entry.outcome() == Outcome.DONE ? "" : "<span class=\"pill q\">" + escape(seen.ended()) + "</span>";
        getElement()
                .setProperty(
                        "innerHTML",
                        "<time datetime=\"" + entry.at() + "\">"
                                + escape(Moments.exactly(entry.at(), Moments.ZONE, getLocale())) + "<br>"
                                + escape(Moments.exactly(entry.at(), UTC, getLocale())) + "</time>"
                                + "<div><p><b>" + escape(seen.who()) + "</b> " + escape(seen.did()) + " " + pill
                                + "</p><p class=\"log-facts\">" + escape(where) + " <code>"
                                + escape(shown(entry.subjects()))
                                + "</code></p></div>");
    }

    /** A long list is in the file; here it would push away what else was done. */
    private static String shown(String subjects) {
        return subjects.length() <= SHOWN ? subjects : subjects.substring(0, subjects.lastIndexOf(' ', SHOWN)) + " …";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
