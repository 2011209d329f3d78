package dev.muster.console.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.StandIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameTest {
    private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]+/[\\w.-]+");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|<script(?![^>]*src=)|\\son\\w+=\"");
    private static final int FIRST_LOAD = 300_000;

    StandIn services;
    Browser ada = Browser.ofAda();

    @BeforeEach
    void anotherEvening() {
        services.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/alerts",
                "/alerts/ALR-1093",
                "/on-call",
                "/schedules",
                "/schedules/new",
                "/policies",
                "/policies/new",
                "/services",
                "/services/new",
                "/teams",
                "/teams/new",
                "/people",
                "/people/new",
                "/settings/integrations",
                "/settings/integrations/new?kind=pagerduty",
                "/incidents",
                "/incidents/new",
                "/incidents/INC-42",
                "/incidents/INC-42/beacon",
                "/incidents/INC-42/proposals/new",
                "/incidents/019b0000-001c-7000-8000-000000000042/updates/new",
                "/postmortems",
                "/postmortems/PM-7",
                "/postmortems/PM-7?edit=rootCause",
                "/actions",
                "/improvements",
                "/improvements/alerts/019b0000-0013-7000-8000-000000000001",
                "/rules",
                "/history/plan",
                "/history/schedules/019b0000-005c-7000-8000-000000000001",
                "/trends",
                "/edit/teams/019b0000-007e-7000-8000-000000000001",
                "/me"
            })
    void everyPageOpensUnderAStrictPolicyWithNothingInline(String path) {
        var answer = ada.open(path);

        answer.then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(INLINE.matcher(answer.asString()).results()).isEmpty();
    }

    @Test
    void filesAreKeptForEverUnderTheirFingerprint() {
        RestAssured.get(assets().get(0)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        RestAssured.get("/assets/000000000000/muster.css").then().statusCode(404);
    }

    @Test
    void firstLoadIsLight() {
        int weight = ada.read("/").length();
        for (var asset : assets()) {
            weight += compressed(asset).length;
        }

        assertThat(weight).isLessThan(FIRST_LOAD);
    }

    @Test
    void themeAndZoneAreRememberedByTheBrowser() {
        ada.submit("/look", "theme", "dark", "here", "/alerts")
                .then()
                .statusCode(303)
                .header("Location", containsString("/alerts"))
                .cookie("muster-theme", "dark");

        var page = ada.request()
                .cookie("muster-theme", "dark")
                .cookie("muster-zone", "utc")
                .get("/")
                .asString();
        assertThat(page).contains("data-bs-theme=\"dark\"", "Times are in UTC");
    }

    @Test
    void addressThatLeadsNowhereIsAnsweredWithAPage() {
        ada.open("/nowhere").then().statusCode(404).body(containsString("No such page"));
    }

    @Test
    void phonesFindTheManifest() {
        RestAssured.get("/manifest.webmanifest").then().statusCode(200).body(containsString("\"standalone\""));
    }

    @Test
    void paletteFindsPagesAndThingsByName() {
        assertThat(ada.refresh("/palette?q=pay").asString()).contains("Payments primary", "Alerts with “pay”");
    }

    private List<String> assets() {
        return ASSET.matcher(ada.read("/"))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static byte[] compressed(String asset) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(asset)
                .asByteArray();
    }
}
