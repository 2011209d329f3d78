package dev.muster.console.standin;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** A person's browser: says where requests come from, keeps the session's cookie, and sends forms as our pages make them. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final String session;

    private Browser(String session) {
        this.session = session;
    }

    public static Browser signedOut() {
        return new Browser(null);
    }

    public static Browser ofAda() {
        return new Browser(SessionRoutes.SESSION);
    }

    public Response open(String path) {
        return request().get(path);
    }

    /** As htmx asks for a part of a page. */
    public Response refresh(String path) {
        return request().header("HX-Request", "true").get(path);
    }

    /** The page as text, which must have been answered well. */
    public String read(String path) {
        return open(path).then().statusCode(200).extract().asString();
    }

    /** Sends a form with the token of a page just opened; fields come in pairs of name and value. */
    public Response submit(String path, String... fields) {
        var request = request().formParam("csrf", token());
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(path);
    }

    /** A browser that says so, on our pages; redirects are not followed. */
    public RequestSpecification request() {
        var request = given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        return session == null ? request : request.cookie("muster", session);
    }

    public String token() {
        if (session == null) {
            return "";
        }
        var token = TOKEN.matcher(read("/on-call"));
        return token.find() ? token.group(1) : "";
    }
}
