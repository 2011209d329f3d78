package dev.muster.postmortem.trend;

import static dev.muster.postmortem.trend.Cases.read;
import static dev.muster.postmortem.trend.Cases.trend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.muster.chassis.testing.As;
import dev.muster.postmortem.testing.CanIgnoreReturnValue;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How trends are asked for, and those of actions. */
@QuarkusTest
class TrendTest {

    @Inject
    Story story;

    @Inject
    Cases cases;

    private UUID ada;

    @BeforeEach
    void begin() {
        story.begin();
        ada = story.person("Ada");
    }

    @Test
    void actionsAreDoneInTimeOrNot() {
        var team = story.team(List.of(), List.of(ada));
        complete(action("2026-03-12"));
        action("2026-03-14");
        action("2026-03-30");
        story.later(Duration.ofDays(5));

        trend("actions", "&by=team")
                .body("items[0].key", equalTo(team.toString()))
                .body("items[0].count", equalTo(3))
                .body("items[0].figures.completion.count", equalTo(2))
                .body("items[0].figures.completion.share", equalTo(0.5f))
                .body("items[0].figures.age.count", equalTo(2))
                .body("items[0].figures.age.median", startsWith("PT120H"));
    }

    @Test
    void whatHasNoCasesHasNoGroups() {
        trend("incidents", "&by=service").body("items", hasSize(0)).body("items.key", equalTo(List.of()));
    }

    @Test
    void aTrendIsToBeHadAsATable() {
        cases.resolvedAfter("SEV1", 10);

        As.stakeholder()
                .accept("*/*")
                .get("/v1/trends/incidents?from=2026-03-10T14:00:00Z&to=2026-03-10T15:40:00Z&by=severity&format=csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("severity,SEV1,SEV1,resolve,1,0,600.0,600.0,,,\r\n"))
                .body(containsString("severity,SEV1,SEV1,withoutMajor,1,0,,,0.9,,\r\n"));
    }

    @Test
    void eachFigureIsDefined() {
        cases.resolvedAfter("SEV1", 10);
        var trend = trend("incidents", "").extract().jsonPath();

        assertThat(trend.getMap("definitions").keySet())
                .isEqualTo(trend.getMap("items[0].figures").keySet());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        read("incidents?by=moon").statusCode(400);
        read("incidents?from=yesterday").statusCode(400);
        read("incidents?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z").statusCode(422);
        read("incidents?format=pdf").statusCode(400);
        read("weather").statusCode(404);
    }

    @CanIgnoreReturnValue
    private String action(String dueOn) {
        return As.responder(ada)
                .body(Map.of("title", "Do it", "kind", "prevent", "ownerId", ada, "dueOn", dueOn))
                .post("/v1/action-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void complete(String id) {
        As.responder(ada)
                .body(Map.of("evidence", "done"))
                .post("/v1/action-items/" + id + "/completion")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
    }
}
