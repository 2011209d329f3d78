package dev.muster.oncall.paging;

import static dev.muster.oncall.testing.Incidents.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.LiveStream;
import dev.muster.chassis.testing.MailServer;
import dev.muster.chassis.testing.RecordingPeer;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Incidents;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of a restricted incident is known to those named there and to the called, and says nothing outside. */
@QuarkusTest
class RestrictedPagesTest {

    @TestHTTPResource("/v1/pages/stream")
    URL stream;

    @Inject
    Incidents incidents;

    @Inject
    Alerts alerts;

    @Inject
    RecordingPeer peer;

    @Inject
    PagingWorld world;

    private Somebody called;
    private Somebody named;
    private Somebody admin;
    private UUID incident;

    @BeforeEach
    void people() {
        world.begin();
        peer.reset();
        called = Somebody.withRole(Role.RESPONDER);
        named = Somebody.withRole(Role.RESPONDER);
        admin = Somebody.withRole(Role.ADMIN);
        incident = Ids.next();
    }

    @Test
    void whatLeavesSaysTheNumberAndWhereItIsAndNothingMore() {
        request();
        world.settle();

        var mail = MailServer.to(called.email()).get(0);

        assertThat(mail.subject()).isEqualTo("Restricted incident INC-42");
        assertThat(mail.text()).contains("/incidents/" + incident).doesNotContain("Checkout", "SEV1", "commander");
        var screen =
                RestAssured.get(mail.link()).then().statusCode(200).extract().asString();
        assertThat(screen).contains("Restricted incident INC-42").doesNotContain("Checkout", "SEV1");
    }

    @Test
    void itIsThereForTheNamedAndTheCalledOnly() {
        request();

        for (var who : List.of(named, called)) {
            assertThat(listed(who)).hasSize(1);
            who.call().get(page()).then().statusCode(200);
            who.call().get(page() + "/explanation").then().statusCode(200);
        }
        assertThat(listed(admin)).isEmpty();
        admin.call().get(page()).then().statusCode(404);
        admin.call().get(page() + "/explanation").then().statusCode(404);
        for (var act : List.of("acknowledgement", "escalation", "resolution")) {
            admin.call().post(page() + "/" + act).then().statusCode(404);
        }
    }

    @Test
    void whoIsNamedLaterSeesItFromThenOn() {
        request();

        incidents.tell(
                "incident.updated", incident, Map.of("restricted", true, "visibleTo", List.of(named.id(), admin.id())));

        admin.call().get(page()).then().statusCode(200);
    }

    @Test
    void theStreamKeepsSilentAboutItToOthers() {
        try (var seen = LiveStream.of(stream.toString(), named.token());
                var unseen = LiveStream.of(stream.toString(), admin.token())) {
            request();
            alerts.trigger(Policies.calling(named), "high", "Something else");

            assertThat(seen.next("page.started")).contains("INC-42");
            assertThat(unseen.next("page.started")).contains("Something else");
        }
    }

    @Test
    void theOtherServicesAreToldWhoMaySeeIt() {
        request();
        world.settle();

        var told = peer.awaitTaken(Incidents.NAME, "page.notified", 1).get(0).data();

        assertThat(told.get("restricted").asBoolean()).isTrue();
        assertThat(told.get("visibleTo"))
                .extracting(viewer -> viewer.asText())
                .containsExactlyInAnyOrder(named.id().toString(), called.id().toString());
    }

    @Test
    void thePageOfAnAlertHidesOnceItIsCarried() {
        var alert = Ids.next();
        var group = Ids.next();
        alerts.trigger(group, Map.of("alertId", alert, "policyId", Policies.calling(called)));
        assertThat(listed(admin)).hasSize(1);

        incidents.tell(
                "incident.declared",
                incident,
                Map.of("alertIds", List.of(alert), "restricted", true, "visibleTo", List.of(named.id())));

        assertThat(listed(admin)).isEmpty();
        assertThat(listed(named)).hasSize(1);
    }

    private void request() {
        incidents.request(
                incident,
                Map.of(
                        "targets",
                        List.of(policy(Policies.calling(called), "commander")),
                        "restricted",
                        true,
                        "visibleTo",
                        List.of(named.id())));
    }

    private String page() {
        return "/v1/pages/" + listed(called).get(0);
    }

    private static List<String> listed(Somebody who) {
        return who.call().get("/v1/pages").jsonPath().getList("items.id");
    }
}
