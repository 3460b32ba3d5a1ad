package nl.samenspraak.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.samenspraak.belonging.ui.BelongingDesk;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.NotFound;

/** Not there, or not for this person: both look the same. Whoever asked to take part reads here too how that stands. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NotFoundView extends TroubleView implements HasErrorParameter<NotFound> {

    private final BelongingDesk belonging;
    private final CurrentPerson current;
    private final SecondLook secondLook;

    NotFoundView(BelongingDesk belonging, CurrentPerson current, SecondLook secondLook) {
        this.belonging = belonging;
        this.current = current;
        this.secondLook = secondLook;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        fill(getTranslation("trouble.notFound"), getTranslation("refusal.NotFound"));
        if (current.maybe().isPresent() && belonging.hasOwn()) add(belonging.own());
        follow(secondLook.when(this));
        return 404;
    }
}
