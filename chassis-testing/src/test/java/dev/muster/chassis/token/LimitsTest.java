package dev.muster.chassis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void withoutLimitsEverythingIsAllowed() {
        assertThat(Limits.NONE.allow("alerts", "DELETE", "/v1/rules/7")).isTrue();
    }

    @Test
    void aServiceThatIsNotNamedIsRefused() {
        var limits = new Limits(Set.of("alerts"), Set.of());

        assertThat(limits.allow("alerts", "GET", "/v1/alerts")).isTrue();
        assertThat(limits.allow("oncall", "GET", "/v1/pages")).isFalse();
    }

    @Test
    void anActionIsTheFirstNounReadOrWritten() {
        var limits = new Limits(Set.of(), Set.of("alerts:read", "pages:write"));

        assertThat(limits.allow("alerts", "GET", "/v1/alerts/7/events")).isTrue();
        assertThat(limits.allow("alerts", "HEAD", "/v1/alerts")).isTrue();
        assertThat(limits.allow("alerts", "POST", "/v1/alerts/7/acknowledgement"))
                .isFalse();
        assertThat(limits.allow("oncall", "POST", "/v1/pages")).isTrue();
        assertThat(limits.allow("oncall", "GET", "/v1/pages")).isFalse();
    }

    @Test
    void whatHasNoNounIsNotAnActionAtAll() {
        var limits = new Limits(Set.of(), Set.of("alerts:read"));

        assertThat(limits.allow("alerts", "GET", "/alerts-service/openapi")).isFalse();
        assertThat(limits.allow("alerts", "GET", "/v1/alerts-audit")).isFalse();
    }
}
