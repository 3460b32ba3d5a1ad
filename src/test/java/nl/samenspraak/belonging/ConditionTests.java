package nl.samenspraak.belonging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.oidc.TrustedProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may ask of a provider, and when a provider says it. */
class ConditionTests {

    private static final String ISSUER = "https://login.zwolle.example";
    private static final TrustedProvider ZWOLLE =
            new TrustedProvider("zwolle", "Gemeente Zwolle", ISSUER, List.of(), false);
    private static final TrustedProvider MANY =
            new TrustedProvider("rijk", "Rijk", "https://many.example/{tenantid}", List.of("t1", "t2"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email",
                "Email",
                "e-mail",
                "email_verified",
                "emails",
                "verified_primary_email",
                "preferred_username",
                "upn",
                "unique_name",
                "mail",
                "user.email",
                "user.upn",
                "eppn",
                "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
                "urn:mace:dir:attribute-def:mail",
                "hd",
                "domain"
            })
    void an_email_address_grants_nothing_whatever_it_is_called(String claim) {
        assertThatExceptionOfType(EmailGrantsNothing.class).isThrownBy(() -> asks(claim, "joyce"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@zwolle.nl",
                "joyce@zwolle.nl",
                "zwolle.nl",
                "*.zwolle.nl",
                ".zwolle.nl",
                "ZWOLLE.NL",
                "*",
                "bedrijf.io",
                "deloitte.co.uk",
                "stad.gent",
                "tno.dev",
                "uni.ac.uk",
                "acme.cloud"
            })
    void a_value_that_looks_like_an_email_domain_is_refused_in_any_claim(String value) {
        assertThatExceptionOfType(EmailGrantsNothing.class).isThrownBy(() -> asks("organisation", value));
    }

    @ParameterizedTest
    @CsvSource({
        "groups, smart-city",
        "roles, Samenspraak.Write",
        "realm_access.roles, vertegenwoordiger",
        "organization.name, Gemeente Zwolle",
        "schac_home_organization, tue.nl",
        "urn:mace:terena.org:attribute-def:schacHomeOrganization, tue.nl"
    })
    void what_a_provider_establishes_itself_may_be_asked(String claim, String value) {
        assertThatCode(() -> asks(claim, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "given_name", "nickname", "website"})
    void what_people_fill_in_themselves_is_refused(String claim) {
        assertThatExceptionOfType(ChosenByThemselves.class).isThrownBy(() -> asks(claim, "Zwolle"));
    }

    @Test
    void a_claim_and_a_value_come_together_and_are_not_endless() {
        assertThatExceptionOfType(ClaimNeedsValue.class).isThrownBy(() -> asks("groups", " "));
        assertThatExceptionOfType(ClaimNeedsValue.class).isThrownBy(() -> asks("", "smart-city"));
        assertThatExceptionOfType(ClaimTooLong.class).isThrownBy(() -> asks("groups", "x".repeat(201)));
        assertThatCode(() -> asks("", "")).doesNotThrowAnyException();
    }

    @Test
    void a_rule_gives_no_power() {
        for (var role : List.of(Role.KERNTEAM, Role.CONTACT))
            assertThatExceptionOfType(OnlyModestRoles.class)
                    .isThrownBy(() ->
                            new RuleText(asks("", ""), new OrganisationId(UUID.randomUUID()), role, Manner.AT_ONCE));
    }

    @Test
    void a_claim_is_one_value_or_a_list_of_them_and_may_stand_within_others() {
        var claims = Map.<String, Object>of(
                "department",
                "smart-city",
                "groups",
                List.of("zorg", "smart-city"),
                "level",
                3,
                "employee",
                true,
                "realm_access",
                Map.of("roles", List.of("lezer", "vertegenwoordiger")),
                "https://zwolle.example/team",
                "stad",
                "resource_access",
                Map.of("samen.spraak", Map.of("roles", List.of("mee"))));

        assertThat(said(claims, "department", "smart-city")).isEqualTo(Said.YES);
        assertThat(said(claims, "groups", "smart-city")).isEqualTo(Said.YES);
        assertThat(said(claims, "level", "3")).isEqualTo(Said.YES);
        assertThat(said(claims, "employee", "true")).isEqualTo(Said.YES);
        assertThat(said(claims, "realm_access.roles", "vertegenwoordiger")).isEqualTo(Said.YES);
        assertThat(said(claims, "https://zwolle.example/team", "stad")).isEqualTo(Said.YES);
        assertThat(said(claims, "resource_access.samen.spraak.roles", "mee")).isEqualTo(Said.YES);
    }

    @Test
    void what_is_missing_or_different_is_no() {
        var claims = Map.<String, Object>of(
                "groups", List.of("smart-city-oud", List.of("smart-city")),
                "realm_access", Map.of("roles", Map.of("smart-city", true)),
                "department", "Smart-City");

        assertThat(said(claims, "groups", "smart-city")).isEqualTo(Said.NO);
        assertThat(said(claims, "realm_access.roles", "smart-city")).isEqualTo(Said.NO);
        assertThat(said(claims, "realm_access", "smart-city")).isEqualTo(Said.NO);
        assertThat(said(claims, "department", "smart-city")).isEqualTo(Said.NO);
        assertThat(said(claims, "nowhere.at.all", "smart-city")).isEqualTo(Said.NO);
        assertThat(said(Map.of(), "groups", "smart-city")).isEqualTo(Said.NO);
    }

    @Test
    void groups_that_entra_leaves_out_because_there_are_too_many_are_no_no() {
        var elsewhere = Map.<String, Object>of("_claim_names", Map.of("groups", "src1"));

        assertThat(said(elsewhere, "groups", "smart-city")).isEqualTo(Said.LEFT_OUT);
        assertThat(said(Map.of("hasgroups", true), "groups", "smart-city")).isEqualTo(Said.LEFT_OUT);
        assertThat(said(elsewhere, "roles", "smart-city")).isEqualTo(Said.NO);
    }

    @Test
    void a_rule_is_about_the_issuer_it_was_made_for_and_no_other() {
        var terms = terms(asks("", ""), ISSUER);

        assertThat(terms.areAbout(Optional.of(ZWOLLE))).isTrue();
        assertThat(terms.areAbout(Optional.empty())).isFalse();
        assertThat(terms.areAbout(
                        Optional.of(new TrustedProvider("zwolle", "Z", "https://evil.example", List.of(), false))))
                .isFalse();
        assertThat(terms.areAbout(Optional.of(new TrustedProvider("zwolle", "Z", ISSUER, List.of("t1", "t2"), true))))
                .isFalse();
        assertThat(terms.askedOf(new TrustedProvider("elders", "E", ISSUER, List.of(), false), Map.of()))
                .isEqualTo(Said.NOT_ASKED);
    }

    @Test
    void a_guest_of_a_tenant_is_not_of_it() {
        var tenantOnly = terms(new Condition("rijk", "t1", "", ""), MANY.issuer());
        var inGroup = terms(new Condition("rijk", "t1", "groups", "smart-city"), MANY.issuer());
        var groups = List.of("smart-city");

        for (var guest : List.<Object>of(1, 1L, "1")) {
            assertThat(tenantOnly.askedOf(MANY, Map.of("tid", "t1", "acct", guest)))
                    .isEqualTo(Said.NO);
            assertThat(inGroup.askedOf(MANY, Map.of("tid", "t1", "acct", guest, "groups", groups)))
                    .isEqualTo(Said.NO);
        }
        assertThat(tenantOnly.askedOf(MANY, Map.of("tid", "t1", "acct", 0))).isEqualTo(Said.YES);
        assertThat(tenantOnly.askedOf(MANY, Map.of("tid", "t1"))).isEqualTo(Said.YES);
        assertThat(terms(asks("", ""), ISSUER).askedOf(ZWOLLE, Map.of("acct", 1)))
                .as("elsewhere acct may mean anything")
                .isEqualTo(Said.YES);
    }

    @Test
    void another_tenant_of_the_same_provider_says_nothing() {
        var terms = terms(new Condition("rijk", "t1", "groups", "smart-city"), MANY.issuer());
        var groups = List.of("smart-city");

        assertThat(terms.areAbout(Optional.of(MANY))).isTrue();
        assertThat(terms.askedOf(MANY, Map.of("tid", "t1", "groups", groups))).isEqualTo(Said.YES);
        assertThat(terms.askedOf(MANY, Map.of("tid", "t2", "groups", groups))).isEqualTo(Said.NO);
        assertThat(terms.askedOf(MANY, Map.of("groups", groups))).isEqualTo(Said.NO);
        assertThat(terms.areAbout(Optional.of(new TrustedProvider("rijk", "R", MANY.issuer(), List.of("t2"), true))))
                .isFalse();
    }

    private static Said said(Map<String, Object> claims, String claim, String value) {
        return Said.of(claims, claim, value);
    }

    private static Condition asks(String claim, String value) {
        return new Condition("zwolle", "", claim, value);
    }

    private static RuleTerms terms(Condition condition, String issuer) {
        var text = new RuleText(condition, new OrganisationId(UUID.randomUUID()), Role.OBSERVER, Manner.AT_ONCE);
        return new RuleTerms(text, issuer);
    }
}
