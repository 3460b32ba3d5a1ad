package nl.samenspraak.limits;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code samenspraak.limits.*}: what one person, and one address, may do within a while, on each node. The usual values are
 * far above what somebody at work reaches: a contact who answers three questions a minute for an hour, or forty
 * colleagues behind one city's address who all react on the last evening.
 *
 * @param signIn for an address steps of signing in, two for each time, whether or not they lead anywhere; for a person
 *     the times they came in, counted when their provider has said who they are
 * @param lookingUp for an address: finding one's organisation on the sign-in page, and asking whether a provider that is
 *     silent answers again, which a page does by itself
 * @param backChannel for an address: what providers say of sessions that ended; many end at once when a day does
 * @param submissions comments, positions, judgements and missing points that are sent
 * @param uploads documents, lists and logos that are brought in; a document may take the server 30 seconds
 * @param invitations people who are invited: each on a list counts
 */
@ConfigurationProperties("samenspraak.limits")
record Limits(
        @DefaultValue Limit signIn,
        @DefaultValue Limit lookingUp,
        @DefaultValue Limit backChannel,
        @DefaultValue Limit submissions,
        @DefaultValue Limit uploads,
        @DefaultValue Limit invitations) {

    /**
     * So many times within this while. What was used comes back evenly: with 60 in an hour, one a minute.
     *
     * @param perPerson times; 0 means the usual number
     * @param perAddress times; 0 means the usual number
     * @param within 0 means the usual while
     */
    record Limit(
            @DefaultValue("0") int perPerson,
            @DefaultValue("0") int perAddress,
            @DefaultValue("0") Duration within) {

        private Limit or(int person, int address, Duration usual) {
            return new Limit(
                    perPerson == 0 ? person : perPerson,
                    perAddress == 0 ? address : perAddress,
                    within.isZero() ? usual : within);
        }
    }

    Limits {
        signIn = signIn.or(60, 400, Duration.ofMinutes(10));
        lookingUp = lookingUp.or(3_000, 3_000, Duration.ofMinutes(10));
        backChannel = backChannel.or(6_000, 6_000, Duration.ofMinutes(10));
        submissions = submissions.or(200, 2_000, Duration.ofMinutes(10));
        uploads = uploads.or(60, 240, Duration.ofHours(1));
        invitations = invitations.or(2_000, 4_000, Duration.ofHours(1));
    }

    Limit of(String name) {
        var limit = Map.of("submissions", submissions, "uploads", uploads, "invitations", invitations)
                .get(name);
        if (limit == null) throw new IllegalArgumentException("There is no limit for " + name);
        return limit;
    }
}
