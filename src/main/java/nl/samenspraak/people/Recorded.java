package nl.samenspraak.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question that is put on record although it changes nothing, such as an export: something leaves the house by it. On a
 * record: the ids and choices in it stand on record with the act that it is given to, and nothing else of it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {}
