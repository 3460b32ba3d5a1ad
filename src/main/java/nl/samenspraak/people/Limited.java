package nl.samenspraak.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that one person, and one address, may carry out only so many times within a while. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** What is counted together: {@code submissions}, {@code uploads} or {@code invitations}. */
    String value();

    /** Whether each of those in the list it is called with counts; else one call counts once. */
    boolean each() default false;
}
