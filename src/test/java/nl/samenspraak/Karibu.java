package nl.samenspraak;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.samenspraak.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens pages on the server alone, as a person and in a language; every routed page of the application is known. */
public final class Karibu {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Set<Class<? extends Component>> VIEWS = found(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<? extends HasErrorParameter<?>>> ERRORS =
            found(new AssignableTypeFilter(HasErrorParameter.class));

    private Karibu() {}

    /** A browser of its own for this person, at {@code address}; close it with {@link #close()}. */
    public static UI open(ApplicationContext application, PersonId person, Locale language, String address) {
        Scene.signIn(person);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
            request.setUserInRole((principal, role) -> role.equals("USER"));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(VIEWS, ERRORS, true), application, UI::new));
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
        // The page that stands there came before the language did, and would be used again.
        UI.getCurrent().refreshCurrentRoute(true);
        var query = address.indexOf('?');
        if (query < 0) UI.getCurrent().navigate(address);
        else
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        return UI.getCurrent();
    }

    /** Lets what was pushed to the open page arrive. */
    public static void roundtrip() {
        MockVaadin.clientRoundtrip(false);
    }

    /** Everything that the open page shows, in order; what is not visible is not in it. */
    public static String text() {
        return visible(UI.getCurrent());
    }

    private static String visible(Component part) {
        if (!part.isVisible()) return "";
        var html = part.getElement().getProperty("innerHTML", "");
        var children = part.getChildren().toList();
        if (children.isEmpty()) return part.getElement().getTextRecursively() + html + " ";
        return children.stream().map(Karibu::visible).reduce("", String::concat);
    }

    public static void close() {
        MockVaadin.tearDown();
        Scene.signOut();
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(org.springframework.core.type.filter.TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var classes = new HashSet<Class<? extends T>>();
        scanner.findCandidateComponents("nl.samenspraak").forEach(bean -> {
            try {
                classes.add((Class<? extends T>) Class.forName(bean.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return classes;
    }
}
