package dev.muster.incidents.remediation;

import dev.muster.incidents.testing.Declared;
import dev.muster.incidents.testing.Somebody;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A proposal that was made through the API. */
record Proposed(Declared incident, String id) {

    static Proposed by(Somebody somebody, Declared incident, Object... more) {
        var made = incident.post(somebody, "/proposals", body(more)).then().statusCode(201);
        return new Proposed(incident, made.extract().path("id"));
    }

    static Map<String, Object> body(Object... more) {
        var body = new HashMap<String, Object>(
                Map.of("action", "Rolling restart", "expectedEffect", "Connections are freed", "gain", 4, "risk", 2));
        body.put("reversible", true);
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    Response decide(Somebody somebody, String decision, Object... more) {
        var body = new HashMap<String, Object>(Map.of("decision", decision, "rationale", "Because"));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return post(somebody, "/decision", body);
    }

    Proposed approvedBy(Somebody commander) {
        decide(commander, "approve").then().statusCode(200);
        return this;
    }

    Proposed startedBy(Somebody assignee) {
        post(assignee, "/start", Map.of()).then().statusCode(200);
        return this;
    }

    Response report(Somebody somebody, String outcome) {
        return post(somebody, "/result", Map.of("outcome", outcome, "note", "As expected"));
    }

    Response post(Somebody somebody, String what, Map<String, ?> body) {
        return incident.post(somebody, "/proposals/" + id + what, body);
    }

    JsonPath seenBy(Somebody somebody) {
        return somebody.call()
                .get(incident.path("/proposals/" + id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String state(Somebody somebody) {
        return seenBy(somebody).getString("state");
    }
}
