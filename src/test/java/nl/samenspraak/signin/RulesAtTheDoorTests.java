package nl.samenspraak.signin;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.samenspraak.Scene;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.EmailGrantsNothing;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.belonging.TenantNeeded;
import nl.samenspraak.belonging.UnknownTenant;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rules with real sign-ins: what counts is what the provider signed, from the issuer and the tenant that the rule names. */
@Import(Scene.class)
class RulesAtTheDoorTests extends SignInTest {

    @Autowired
    Scene scene;

    @Autowired
    Rules rules;

    @Autowired
    Participations participations;

    private final String group = "smart-city-" + UUID.randomUUID();

    @BeforeEach
    void setTheScene() {
        scene.set();
        Scene.signOut();
    }

    @DynamicPropertySource
    static void more(DynamicPropertyRegistry properties) {
        registration(properties, "beside", ALFA.issuer());
    }

    @Test
    void who_signs_in_with_the_claim_is_in_and_stays_while_the_provider_says_so() {
        add(new Condition("alfa", "", "realm_access.roles", group));
        ALFA.change(roles(group));
        visitor.follow("/oauth2/authorization/alfa");
        assertThat(cameIn()).isOne();

        ALFA.change(roles("another"));
        new Visitor(port).follow("/oauth2/authorization/alfa");

        assertThat(cameIn()).isZero();
    }

    @Test
    void the_same_claim_of_another_issuer_counts_for_nothing() {
        add(new Condition("alfa", "", "realm_access.roles", group));
        BETA.change(roles(group));

        visitor.follow("/oauth2/authorization/beta");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(cameIn()).isZero();
    }

    @Test
    void a_rule_of_a_registration_is_not_met_by_another_one_of_the_same_issuer() {
        add(new Condition("beside", "", "realm_access.roles", group));
        ALFA.change(roles(group));

        visitor.follow("/oauth2/authorization/alfa");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(cameIn()).isZero();
    }

    @Test
    void an_email_address_lets_nobody_in_verified_or_not() {
        assertThatExceptionOfType(EmailGrantsNothing.class)
                .isThrownBy(() -> add(new Condition("alfa", "", "organisation", "alfa.example")));
        add(new Condition("alfa", "", "groups", group));
        ALFA.change(claims -> claims.claim("email", group + "@alfa.example")
                .claim("email_verified", true)
                .claim("preferred_username", group));

        visitor.follow("/oauth2/authorization/alfa");

        assertThat(visitor.signedIn()).isTrue();
        assertThat(cameIn()).isZero();
    }

    @Test
    void a_provider_of_several_tenants_needs_one_in_the_rule_and_only_that_one_counts() {
        assertThatExceptionOfType(TenantNeeded.class).isThrownBy(() -> add(new Condition("many", "", "", "")));
        assertThatExceptionOfType(TenantNeeded.class).isThrownBy(() -> add(new Condition("many", "", "groups", group)));
        assertThatExceptionOfType(UnknownTenant.class)
                .isThrownBy(() -> add(new Condition("many", UUID.randomUUID().toString(), "", "")));
        add(new Condition("many", TENANT, "groups", group));
        MANY.change(claims -> claims.issuer(MANY.issuerOf(TENANT))
                .claim("tid", TENANT)
                .claim("oid", "object-" + MANY.subject)
                .claim("groups", List.of("x", group)));

        visitor.follow("/oauth2/authorization/many");

        assertThat(cameIn()).isOne();
    }

    private void add(Condition condition) {
        var text = new RuleText(condition, scene.eindhovenCity, Role.REPRESENTATIVE, Manner.AT_ONCE);
        as(scene.joyce, () -> rules.add(scene.strategy.id(), RuleId.create(), text));
    }

    private long cameIn() {
        return as(scene.joyce, () -> participations.all(scene.strategy.id())).stream()
                .map(ParticipationCard::byRule)
                .filter(java.util.Optional::isPresent)
                .count();
    }

    private static UnaryOperator<JWTClaimsSet.Builder> roles(String role) {
        return claims -> claims.claim("realm_access", Map.of("roles", List.of("lezer", role)));
    }
}
