package nl.samenspraak.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.samenspraak.people.NotFound;

/** Not there, or not for this person: both look the same. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NotFoundView extends TroubleView implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        fill(getTranslation("trouble.notFound"), getTranslation("refusal.NotFound"));
        return 404;
    }
}
