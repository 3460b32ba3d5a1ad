package nl.samenspraak.signin;

import java.util.Map;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;

/**
 * Somebody's provider just said who they are. Published in the transaction that makes them known, before they have a
 * session: a listener that throws a {@link nl.samenspraak.people.Refusal} keeps them out, with its sentence, and undoes
 * what this sign-in wrote.
 *
 * @param provider which registration they came through
 * @param first whether nobody with this identity was known before
 * @param claims what the provider said, signature and audience checked; never kept. An e-mail address among them, verified
 *     or not, identifies nobody.
 */
public record PersonArrived(
        PersonId person, Identity identity, String provider, boolean first, Map<String, Object> claims) {}
