package nl.samenspraak.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InOrderTests {

    private final Component a = new Div();
    private final Component b = new Div();
    private final Component c = new Div();
    private final Component d = new Div();
    private final Div parent = new Div();

    /** What left its place since it was asked last, be it to stand elsewhere at once. */
    private final Set<Component> moved = new LinkedHashSet<>();

    @BeforeEach
    void putOnAPage() {
        new UI().add(parent);
        List.of(a, b, c, d).forEach(one -> one.addDetachListener(gone -> moved.add(one)));
    }

    @Test
    void everything_stands_as_it_is_wanted() {
        parent.add(a, b, c);

        InOrder.arrange(parent, List.of(d, c, a));

        assertThat(parent.getChildren()).containsExactly(d, c, a);
    }

    @Test
    void one_that_goes_down_is_the_only_one_that_moves() {
        parent.add(a, b, c, d);

        assertThat(moves(List.of(b, c, a, d), one -> false)).doesNotContain(b, c);
        assertThat(parent.getChildren()).containsExactly(b, c, a, d);
    }

    @Test
    void one_that_comes_up_is_the_only_one_that_moves() {
        parent.add(a, b, c, d);

        assertThat(moves(List.of(d, a, b, c), one -> false)).containsExactly(d);
        assertThat(parent.getChildren()).containsExactly(d, a, b, c);
    }

    @Test
    void what_is_busy_stays_where_it_is_until_it_is_not() {
        parent.add(a, b, c);

        assertThat(moves(List.of(c, a, b), one -> one == a)).doesNotContain(a);
        assertThat(parent.getChildren()).containsExactly(a, c, b);
        moves(List.of(c, a, b), one -> false);
        assertThat(parent.getChildren()).containsExactly(c, a, b);
    }

    @Test
    void what_is_busy_is_not_moved_by_what_comes_before_it() {
        parent.add(a, b, c);

        assertThat(moves(List.of(d, c, b, a), one -> one == b)).doesNotContain(b);
        assertThat(parent.getChildren()).containsExactlyInAnyOrder(a, b, c, d);
    }

    private Set<Component> moves(List<Component> wanted, Predicate<Component> busy) {
        moved.clear();
        InOrder.arrange(parent, wanted, busy);
        return moved;
    }
}
