package dev.muster.console.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntegrationTest {
    private static final String KEY = "K3yShownOnceK3yShownOnceK3yShown1";

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @Test
    void newIntegrationShowsItsKeyOnceInAReadySetUp() {
        ada.submit("/settings/integrations", "name", "Production", "kind", "alertmanager")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("credentials: " + KEY));

        assertThat(ada.read("/settings/integrations/" + Evening.id("1e", 9)))
                .contains("credentials: {key}")
                .doesNotContain(KEY);
    }

    @Test
    void integrationWithoutANameIsHelped() {
        ada.submit("/settings/integrations", "kind", "events")
                .then()
                .statusCode(422)
                .body(containsString("Give it a name."));
    }

    @Test
    void listSaysWhenEachWasLastHeardAndWhichNeverWas() {
        assertThat(ada.read("/settings/integrations")).contains("Prometheus", "last heard", "never heard from");
    }

    @Test
    void newKeyIsShownOnce() {
        ada.submit("/settings/integrations/" + Evening.id("1e", 1) + "/key-rotation")
                .then()
                .statusCode(200)
                .body(containsString(KEY));
    }
}
