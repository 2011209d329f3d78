package dev.muster.oncall.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ways to reach somebody, added as they themselves add them. */
public final class Contacts {

    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private Contacts() {}

    /** The address that came from the directory. */
    public static UUID email(Somebody person) {
        return UUID.fromString(person.call()
                .get("/v1/me/contact-methods")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static UUID verifiedWebhook(Somebody person, Webhook hook) {
        var id = Records.id(person.call()
                .body(Map.of("kind", "webhook", "address", hook.address()))
                .post("/v1/me/contact-methods"));
        person.call().post(path(id) + "/verification").then().statusCode(200);
        person.call()
                .body(Map.of("code", codeIn(hook)))
                .put(path(id) + "/verification")
                .then()
                .statusCode(200);
        return id;
    }

    /** @param steps from the time after the call to the contact method */
    public static void rule(Somebody person, String urgency, Map<String, UUID> steps) {
        List<Map<String, Object>> body = steps.entrySet().stream()
                .map(step -> Map.<String, Object>of("after", step.getKey(), "contactMethodId", step.getValue()))
                .toList();
        person.call()
                .body(Map.of("urgency", urgency, "steps", body))
                .post("/v1/me/notification-rules")
                .then()
                .statusCode(201);
    }

    private static String codeIn(Webhook hook) {
        var taken = hook.taken();
        var found = CODE.matcher(new String(taken.get(taken.size() - 1).body(), UTF_8));
        if (!found.find()) {
            throw new AssertionError("No code arrived");
        }
        return found.group(1);
    }

    private static String path(UUID id) {
        return "/v1/me/contact-methods/" + id;
    }
}
