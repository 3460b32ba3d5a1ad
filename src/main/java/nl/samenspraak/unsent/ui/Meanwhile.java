package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/**
 * Knows over what somebody writes: what stood there when they began, kept with what they typed. When somebody else
 * changes it meanwhile, the form stays as it is and this shows what stands there now.
 */
public class Meanwhile extends Div {

    /** What is kept is never blank. */
    private static final String MARK = "=";

    private final UnsentTexts unsent;
    private final String place;
    private final BooleanSupplier holdsWords;
    private final Div theirs = new Div();
    private @Nullable String over;
    private String stands = "";
    private Runnable start = () -> {};
    private boolean writing;
    private boolean kept;

    public Meanwhile(UnsentTexts unsent, String place, BooleanSupplier holdsWords) {
        this.unsent = unsent;
        this.place = place + ":seen";
        this.holdsWords = holdsWords;
        addClassNames("notice", "meanwhile");
        getElement().setAttribute("role", "status");
        theirs.addClassName("theirs");
        add(new Paragraph(getTranslation("unsent.meanwhile")), theirs);
        setVisible(false);
    }

    public void watch(KeptTextArea... fields) {
        for (var field : fields) field.whenTyped(text -> typed());
    }

    /** What stands now: which version, in which words, and how a form begins with it. */
    public void stands(String version, String words, Runnable start) {
        stands = version;
        this.start = start;
        theirs.setText(words);
        if (!writing) rest();
        setVisible(!stands.equals(over));
    }

    /** Over what is written. */
    public String over() {
        return Objects.requireNonNull(over);
    }

    /** From now on nothing but what is typed changes the fields. */
    public void begin() {
        writing = true;
    }

    /** Nothing is being written any more: the form begins with what stands. */
    public void end() {
        writing = false;
        keep(false);
        if (over == null) return;
        rest();
        setVisible(false);
    }

    /**
     * Records; {@code again} asks what stands now. Somebody who is refused because it is something else sees that, and
     * records over it next time; fields that they left alone hold what the other wrote.
     */
    public void record(Runnable write, Runnable again) {
        try {
            write.run();
        } catch (Refusal refused) {
            again.run();
            if (!stands.equals(over)) giveWay();
            throw refused;
        }
    }

    /** Something was typed, or what was typed is gone again. */
    public void typed() {
        if (over != null && holdsWords.getAsBoolean() != kept) keep(!kept);
    }

    private void giveWay() {
        over = stands;
        start.run();
        keep(holdsWords.getAsBoolean());
    }

    private void rest() {
        over = null;
        start.run();
        writing = kept = holdsWords.getAsBoolean();
        over = writing
                ? unsent.find(place).map(text -> text.substring(MARK.length())).orElse(stands)
                : stands;
    }

    private void keep(boolean words) {
        if (words) unsent.keep(place, MARK + over);
        else if (kept) unsent.drop(place);
        writing |= words;
        kept = words;
    }
}
