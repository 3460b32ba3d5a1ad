package nl.samenspraak.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.audit.Outcome;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.summary.Contribution.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressQueryTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "zomaar",
                "00000000-0000-0000-0000",
                "2025-02-30",
                "2025-02-30T25:00:00Z",
                "+999999999-12-31",
                "-999999999-01-01",
                "+1000000000-12-31T23:59:59.999999999Z",
                "a\0b",
                "'; drop table person; --"
            })
    void what_cannot_be_was_not_said(String rubbish) {
        var query = AddressQuery.of(QueryParameters.of("x", rubbish));

        assertThat(query.id("x", OrganisationId::of)).isEmpty();
        assertThat(query.day("x")).isEmpty();
        assertThat(query.moment("x")).isEmpty();
        assertThat(query.oneOf(Map.of(Outcome.DONE, "gelukt"), "x")).isEmpty();
        assertThat(query.words("x")).isNotEqualTo(java.util.Optional.of("a\0b"));
    }

    @Test
    void both_addresses_read_back_what_they_write() {
        var organisation = UUID.randomUUID();
        var wanted = "?organisatie=" + organisation + "&wat=standpunten&dag=2016-12-20&sinds=2016-12-20T10:15:30Z";
        var sought = "?wie=" + organisation + "&over=" + organisation + "&organisatie=" + organisation
                + "&wat=Positions.take&uitkomst=geweigerd&van=2016-12-20&tot=2016-12-21";

        assertThat(WantedAddress.of(query(wanted)).query()).isEqualTo(wanted);
        assertThat(WantedAddress.of(query(wanted)).what()).contains(What.POSITION);
        assertThat(LogAddress.of(query(sought)).query()).isEqualTo(sought);
    }

    @Test
    void an_address_of_rubbish_asks_for_everything() {
        var all =
                "?organisatie=zomaar&wie=zomaar&over=zomaar&wat=%00&dag=morgen&sinds=gisteren&van=1&tot=-1&uitkomst=?";

        assertThat(WantedAddress.of(query(all)).query()).isEmpty();
        assertThat(LogAddress.of(query(all)).query()).isEmpty();
    }

    private static AddressQuery query(String address) {
        return AddressQuery.of(QueryParameters.fromString(address.substring(1)));
    }
}
