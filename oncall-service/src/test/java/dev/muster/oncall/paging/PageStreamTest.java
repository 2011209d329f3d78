package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.LiveStream;
import dev.muster.chassis.token.Role;
import dev.muster.oncall.testing.Alerts;
import dev.muster.oncall.testing.Policies;
import dev.muster.oncall.testing.Somebody;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageStreamTest {

    @TestHTTPResource("/v1/pages/stream")
    URL pages;

    @TestHTTPResource("/v1/me/inbox/stream")
    URL inbox;

    @Inject
    Alerts alerts;

    @Inject
    PagingWorld world;

    private Somebody ada;

    @BeforeEach
    void people() {
        world.begin();
        ada = Somebody.withRole(Role.RESPONDER);
    }

    @Test
    void aViewerSeesAPageArriveAndBeingAcknowledged() {
        try (var stream = LiveStream.of(pages.toString(), ada.token())) {
            var group = alerts.trigger(Policies.calling(ada), "high", "Checkout fails");
            assertThat(stream.next("page.started")).contains("Checkout fails");

            ada.call()
                    .post("/v1/pages/" + world.pageIdAbout(group) + "/acknowledgement")
                    .then()
                    .statusCode(200);
            assertThat(stream.next("page.acknowledged")).contains(ada.id().toString());
        }
    }

    @Test
    void aPersonSeesTheirOwnInboxGrowAndNobodyElses() {
        var grace = Somebody.withRole(Role.RESPONDER);
        try (var stream = LiveStream.of(inbox.toString(), ada.token())) {
            alerts.trigger(Policies.calling(grace), "high", "For Grace");
            alerts.trigger(Policies.calling(ada), "high", "For Ada");
            world.settle();

            assertThat(stream.next("inbox.added")).contains("For Ada");
        }
    }
}
