package nl.samenspraak.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Not there, or not for this person: both look the same. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NoSuchPageView extends TroubleView implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        fill(getTranslation("trouble.notFound"), getTranslation("refusal.NotFound"));
        return 404;
    }
}
