package dev.muster.postmortem.trend;

import static dev.muster.postmortem.testing.Story.minutes;
import static dev.muster.postmortem.trend.Cases.trend;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.muster.chassis.testing.As;
import dev.muster.postmortem.testing.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long incidents took, on cases whose numbers can be worked out by hand. */
@QuarkusTest
class IncidentTrendTest {

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

    /** 10, 20 and 60 minutes: the middle one is 20, and nine tenths of the way from 10 to 60 lie at 20 + 0.8 x 40. */
    @Test
    void incidentsAreMeasuredByMedianAndNinetiethPercentile() {
        cases.resolvedAfter("SEV1", 10);
        cases.resolvedAfter("SEV1", 20);
        cases.resolvedAfter("SEV1", 60);
        cases.resolvedAfter("SEV2", 5);
        cases.incident("SEV1", Map.of("declared", minutes(0)), Map.of());

        trend("incidents", "&by=severity")
                .body("items.key", contains("SEV1", "SEV2"))
                .body("items[0].count", equalTo(4))
                .body("items[0].figures.resolve.count", equalTo(3))
                .body("items[0].figures.resolve.excluded", equalTo(1))
                .body("items[0].figures.resolve.median", equalTo("PT20M"))
                .body("items[0].figures.resolve.p90", equalTo("PT52M"))
                .body("items[1].figures.resolve.median", equalTo("PT5M"))
                .body("definitions.resolve", containsString("last resolve"));
    }

    @Test
    void drillsAndRestrictedIncidentsAndThoseThatWereNoneCountNowhere() {
        cases.resolvedAfter("SEV1", 10);
        var declared = Map.of("declared", minutes(0));
        cases.incident("SEV1", declared, Map.of("drill", true));
        cases.incident("SEV1", declared, Map.of("restricted", true, "visibleTo", List.of(ada)));
        cases.incident("SEV1", declared, Map.of("status", "declined"));

        trend("incidents", "").body("items", hasSize(1)).body("items[0].count", equalTo(1));
    }

    @Test
    void theStartOfTheImpactBeginsTheTimesWhereItIsKnown() {
        cases.incident(
                "SEV1",
                Map.of(
                        "impactStarted", minutes(0),
                        "declared", minutes(12),
                        "assembled", minutes(15),
                        "mitigated", minutes(40),
                        "resolved", minutes(50)),
                Map.of());

        trend("incidents", "")
                .body("items[0].figures.detect.median", equalTo("PT12M"))
                .body("items[0].figures.assemble.median", equalTo("PT3M"))
                .body("items[0].figures.mitigate.median", equalTo("PT40M"))
                .body("items[0].figures.resolve.median", equalTo("PT50M"));
    }

    @Test
    void theFirstAlertDetectsWhatWasDeclaredLater() {
        var alert = cases.alert(null, minutes(4));
        cases.incident(
                "SEV1",
                Map.of("impactStarted", minutes(0), "declared", minutes(12)),
                Map.of("alertIds", List.of(alert)));

        trend("incidents", "").body("items[0].figures.detect.median", equalTo("PT4M"));
    }

    /** The first page, at 14:02, stays without an answer; the one of 14:08 is acknowledged at 14:11. */
    @Test
    void itIsAcknowledgedWhenAPersonFirstAnswersAnyOfItsPages() {
        var incident = cases.incident("SEV1", Map.of("declared", minutes(0)), Map.of());
        cases.pageOfIncident(minutes(2), incident.get("incidentId"));
        cases.pageOfIncident(minutes(8), incident.get("incidentId")).acknowledged(ada, minutes(11));
        cases.incident("SEV1", Map.of("declared", minutes(0)), Map.of());

        trend("incidents", "")
                .body("items[0].figures.acknowledge.count", equalTo(1))
                .body("items[0].figures.acknowledge.excluded", equalTo(0))
                .body("items[0].figures.acknowledge.median", equalTo("PT9M"));
    }

    @Test
    void onlyIncidentsWhoseLevelNamesRolesAreToBeAssembled() {
        var declared = Map.of("declared", minutes(0));
        cases.incident("SEV1", Map.of("declared", minutes(0), "assembled", minutes(6)), Map.of("namesRoles", true));
        cases.incident("SEV1", declared, Map.of("namesRoles", true));
        cases.incident("SEV4", declared, Map.of("namesRoles", false));

        trend("incidents", "")
                .body("items[0].figures.assemble.count", equalTo(1))
                .body("items[0].figures.assemble.excluded", equalTo(1))
                .body("items[0].figures.assemble.median", equalTo("PT6M"));
    }

    /**
     * Ada acknowledges at 14:04 and stays until 15:30: 86 minutes. Grace is in it from 14:12 until she leaves at 14:40:
     * 28. Together 114. The other incident takes Ada 30. Of 30 and 114 the median is 72, and p90 is 30 + 0.9 x 84.
     */
    @Test
    void theEffortIsTheTimeThatPeopleWereEngaged() {
        var grace = story.person("Grace");
        var alert = cases.alert(null, minutes(3));
        cases.page(minutes(3), alert).acknowledged(ada, minutes(4));
        var resolved = Map.of("declared", minutes(10), "resolved", minutes(90));
        var large = cases.incident("SEV1", resolved, Map.of("alertIds", List.of(alert), "roles", List.of()));
        cases.attended(large, minutes(12), List.of(ada, grace));
        cases.attended(large, minutes(40), List.of(ada));
        cases.attended(large, minutes(90), List.of(ada));
        var brief = story.incident(ada);
        brief.putAll(
                Map.of("postmortem", "none", "milestones", Map.of("declared", minutes(5), "resolved", minutes(40))));
        cases.attended(brief, minutes(10), List.of(ada));
        cases.attended(brief, minutes(40), List.of(ada));
        cases.incident("SEV1", Map.of("declared", minutes(0)), Map.of());

        trend("incidents", "")
                .body("items[0].figures.engaged.count", equalTo(2))
                .body("items[0].figures.engaged.excluded", equalTo(1))
                .body("items[0].figures.engaged.sum", equalTo("PT2H24M"))
                .body("items[0].figures.engaged.median", equalTo("PT1H12M"))
                .body("items[0].figures.engaged.p90", equalTo("PT1H45M36S"));
    }

    @Test
    void incidentsOfSeveralServicesCountForEachAndForTheTeamOnce() {
        var team = story.team(List.of(), List.of());
        var checkout = story.service("Checkout", team);
        var payments = story.service("Payments", team);
        cases.incident("SEV1", Map.of("declared", minutes(0)), Map.of("serviceIds", List.of(checkout, payments)));
        cases.resolvedAfter("SEV1", 10);

        trend("incidents", "&by=service")
                .body("items", hasSize(3))
                .body("items.find { it.key == '" + checkout + "' }.label", equalTo("Checkout"))
                .body("items.find { it.key == null }.label", equalTo("none"));
        trend("incidents", "&by=team").body("items.find { it.key == '" + team + "' }.count", equalTo(1));
        trend("incidents", "&by=week").body("items.key", contains("2026-W11"));
    }

    @Test
    void causesThatComeBackAreSeen() {
        broughtAboutBy("expiry");
        broughtAboutBy("expiry");
        broughtAboutBy("change");
        cases.resolvedAfter("SEV1", 10);

        trend("incidents", "&by=cause")
                .body("items.key", contains("change", "expiry", null))
                .body("items.count", contains(1, 2, 1))
                .body("items[1].figures.resolve.median", equalTo("PT1H30M"));
    }

    private void broughtAboutBy(String cause) {
        var postmortem = story.postmortemOf(story.resolved(story.incident(ada)));
        As.responder()
                .body(Map.of("cause", cause))
                .put("/v1/postmortems/" + postmortem + "/cause")
                .then()
                .statusCode(200)
                .body("cause", equalTo(cause));
    }
}
