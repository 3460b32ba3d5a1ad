package nl.samenspraak.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.samenspraak.people.Refusal;

/** A page that failed: its sentence or a reference number, never a stack trace. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class UnexpectedView extends TroubleView implements HasErrorParameter<Exception> {

    private final Messages messages;
    private final SecondLook secondLook;

    UnexpectedView(Messages messages, SecondLook secondLook) {
        this.messages = messages;
        this.secondLook = secondLook;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var sentence = new Troubles(messages).sentence(parameter.getException(), getLocale());
        fill(title(parameter.getException()), sentence);
        if (!(parameter.getException() instanceof Refusal)) return 500;
        follow(secondLook.when(this));
        return 403;
    }

    /** Some refusals say in their title already what is the case. */
    private String title(Exception trouble) {
        var own = trouble instanceof Refusal refusal ? refusal.messageKey() + ".title" : "";
        return getTranslation(messages.knows(own) ? own : "trouble.title");
    }
}
