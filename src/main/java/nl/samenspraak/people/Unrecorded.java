package nl.samenspraak.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Writes, and yet is no act of a person that belongs on record. Being refused it still is. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unrecorded {

    /** Why it is not on record. */
    String value();
}
