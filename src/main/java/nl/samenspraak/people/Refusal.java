package nl.samenspraak.people;

import java.util.List;

/**
 * A request that was understood and is not granted. Its sentence for people stands in the message bundles under
 * {@code refusal.<SimpleName>}, filled with {@link #arguments()}; nothing was changed when one is thrown.
 */
public abstract class Refusal extends RuntimeException {

    private final transient List<Object> arguments;

    protected Refusal(Object... arguments) {
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return "refusal." + getClass().getSimpleName();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    @Override
    public String getMessage() {
        return messageKey() + arguments;
    }
}
