package dev.muster.incidents.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An incident that was declared through the API. */
public record Declared(String id, String number) {

    /** @param severity null to leave it to be judged */
    @CanIgnoreReturnValue
    public static Declared by(Somebody somebody, String title, String severity, Object... more) {
        var body = new HashMap<String, Object>(Map.of("title", title));
        body.put("severity", severity);
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return of(somebody.call().body(body).post("/v1/incidents"));
    }

    public static Declared of(Response created) {
        var json = created.then().statusCode(201).extract().jsonPath();
        return new Declared(json.getString("id"), json.getString("number"));
    }

    public String path(String more) {
        return "/v1/incidents/" + id + more;
    }

    public JsonPath seenBy(Somebody somebody) {
        return somebody.call().get(path("")).then().statusCode(200).extract().jsonPath();
    }

    public Response post(Somebody by, String what, Map<String, ?> body) {
        return by.call().body(body).post(path(what));
    }

    /** The texts of its timeline, newest first. */
    public List<String> timeline(Somebody by) {
        return by.call()
                .get(path("/timeline?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    public void takenBy(Somebody commander) {
        commander.call().post(path("/command")).then().statusCode(200);
    }
}
