package dev.muster.incidents.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.TestClock;
import dev.muster.chassis.token.Role;
import dev.muster.incidents.remediation.CommandAccount.Call;
import dev.muster.incidents.remediation.CommandAccount.Stand;
import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import dev.muster.incidents.testing.Suite;
import dev.muster.incidents.testing.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Five people call the service in whatever order: three responders, a manager of the affected service and an admin. What
 * is granted must have been lawful at that instant, as far as an account of our own knows; {@link AuthorityProperties}
 * walks further, without the service.
 */
@QuarkusTest
class FivePeopleTest {

    private static final int STEPS = 70;
    private static final List<String> ROLES = List.of(
            "take", "appoint", "appointDeputy", "offer", "accept", "question", "relieve", "relieveForNobody", "leave");
    private static final List<String> PROPOSALS = List.of(
            "propose", "approve", "approve", "reject", "defer", "revoke", "start", "override", "halt", "result");
    private static final Map<String, Set<String>> NEXT = Map.of(
            "proposed", Set.of("approved", "rejected", "deferred", "started"),
            "approved", Set.of("proposed", "started"),
            "deferred", Set.of("proposed", "started"),
            "started", Set.of("done", "halted"));

    private record Made(Proposed proposal, UUID by) {}

    @Inject
    Suite suite;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private List<Somebody> people;
    private Declared incident;
    private CommandAccount account;
    private List<Made> proposals;
    private int decided;

    @BeforeEach
    void fivePeople() {
        world.begin();
        var manager = suite.responder("Mia");
        var admin = suite.person("Root", Role.ADMIN);
        people = List.of(suite.responder("Ada"), suite.responder("Grace"), suite.responder("Linus"), manager, admin);
        var service = suite.service("Checkout", suite.team(manager));
        incident = Declared.by(people.get(0), "Checkout fails", "SEV2", "serviceIds", List.of(service));
        account = new CommandAccount(Set.of(manager.id(), admin.id()));
        proposals = new ArrayList<>();
        decided = 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void nobodyDecidesWithoutHoldingCommandLawfully(long seed) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(chance.nextInt(6)));
            var who = people.get(chance.nextInt(people.size()));
            var whom = people.get(chance.nextInt(people.size()));
            if (chance.nextInt(3) == 0) {
                changeRoles(ROLES.get(chance.nextInt(ROLES.size())), who, whom);
            } else {
                actOnProposals(PROPOSALS.get(chance.nextInt(PROPOSALS.size())), who, chance);
            }
        }

        assertThat(decided).as("decisions in the whole walk").isPositive();
        everyDeciderHeldCommandByTheRecord();
    }

    private void changeRoles(String what, Somebody who, Somebody whom) {
        var before = incident.seenBy(who);
        var stand = stand(before);
        var answer = call(what, who, whom, before);
        assertThat(answer.statusCode()).as("%s by %s", what, who.name()).isIn(200, 403, 404, 409);
        var now = holder(incident.seenBy(who), "commander");
        account.follow(new Call(what, who.id(), whom.id()), stand, now, clock.instant());
    }

    private Response call(String what, Somebody who, Somebody whom, JsonPath before) {
        var id = whom.id();
        return switch (what) {
            case "take" -> incident.post(who, "/command", Map.of());
            case "appoint" -> who.call().body(Map.of("personId", id)).put(incident.path("/roles/commander"));
            case "appointDeputy" -> who.call().body(Map.of("personId", id)).put(incident.path("/roles/deputy"));
            case "offer" -> incident.post(who, "/roles/commander/handover", Map.of("toPersonId", id));
            case "accept" -> incident.post(who, "/handovers/" + offer(before, "id") + "/acceptance", Map.of());
            case "question" -> incident.post(who, "/command/question", Map.of());
            case "relieve" -> incident.post(who, "/relief", Map.of("toPersonId", id, "reason", "Tired"));
            case "relieveForNobody" -> incident.post(who, "/relief", Map.of("reason", "Tired"));
            default -> who.call().delete(incident.path("/participants/me"));
        };
    }

    private void actOnProposals(String what, Somebody who, Random chance) {
        if (what.equals("propose") || proposals.isEmpty()) {
            proposals.add(new Made(Proposed.by(who, incident), who.id()));
            return;
        }
        var made = proposals.get(chance.nextInt(proposals.size()));
        var before = made.proposal().seenBy(who);
        var answer = act(what, who, made.proposal());
        assertThat(answer.statusCode()).as("%s by %s", what, who.name()).isIn(200, 403, 409);
        boolean granted = answer.statusCode() == 200;
        switch (what) {
            case "approve", "reject", "defer" -> judgeDecision(made, who, before.getString("state"), granted);
            case "revoke", "halt" ->
                assertThat(!granted || account.commands(who.id())).isTrue();
            case "start" ->
                assertThat(!granted || who.id().toString().equals(before.getString("assigneeId")))
                        .isTrue();
            default -> {}
        }
        requireLegal(before.getString("state"), made.proposal().state(who));
    }

    private Response act(String what, Somebody who, Proposed proposal) {
        return switch (what) {
            case "approve", "reject" -> proposal.decide(who, what);
            case "defer" -> proposal.decide(who, what, "until", clock.instant().plus(Duration.ofDays(6)));
            case "revoke" -> proposal.post(who, "/revocation", Map.of("reason", "New figures"));
            case "start" -> proposal.post(who, "/start", Map.of());
            case "override" -> proposal.post(who, "/start", Map.of("override", Map.of("reason", "It burns")));
            case "halt" -> proposal.post(who, "/halt", Map.of("reason", "It makes it worse"));
            default -> proposal.report(who, "worked");
        };
    }

    private void judgeDecision(Made made, Somebody who, String before, boolean granted) {
        boolean lawful = account.mayDecide(who.id(), made.by());
        if (granted) {
            assertThat(lawful).as("%s decided", who.name()).isTrue();
            decided++;
        } else if (before.equals("proposed")) {
            assertThat(lawful).as("%s was refused", who.name()).isFalse();
        }
    }

    private static void requireLegal(String before, String after) {
        if (!after.equals(before)) {
            assertThat(NEXT.getOrDefault(before, Set.of())).contains(after);
        }
    }

    private void everyDeciderHeldCommandByTheRecord() {
        var record = people.get(0).call().get(incident.path("/export")).jsonPath();
        List<Map<String, Object>> roles = record.getList("roles");
        for (Map<String, Object> decision : record.<Map<String, Object>>getList("proposals.decision")) {
            if (decision != null) {
                var at = Instant.parse((String) decision.get("at"));
                assertThat(roles).anySatisfy(role -> {
                    assertThat(role).containsEntry("role", "commander").containsEntry("personId", decision.get("by"));
                    assertThat(at).isAfterOrEqualTo((String) role.get("from"));
                    assertThat(Optional.ofNullable((String) role.get("to")).map(Instant::parse))
                            .matches(to -> to.isEmpty() || !to.get().isBefore(at));
                });
            }
        }
    }

    private Stand stand(JsonPath view) {
        var offeredTo = offer(view, "toPersonId");
        var askedAt = view.getString("commanderAskedAt");
        return new Stand(
                holder(view, "commander"),
                holder(view, "deputy"),
                offeredTo.isEmpty() ? null : UUID.fromString(offeredTo),
                askedAt == null ? null : Instant.parse(askedAt));
    }

    private static UUID holder(JsonPath view, String role) {
        String id = view.getString("roles.find { it.role == '" + role + "' }?.personId");
        return id == null ? null : UUID.fromString(id);
    }

    /** Of the offer of command; nothing where there is none. */
    private static String offer(JsonPath view, String field) {
        String found = view.getString("handovers.find { it.role == 'commander' }?." + field);
        return found == null ? "" : found;
    }
}
