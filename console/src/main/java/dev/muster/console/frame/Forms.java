package dev.muster.console.frame;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What a form answers: on to the next page, or itself once more with everything typed and what is wrong. */
public final class Forms {
    private Forms() {}

    public static Response done(String next) {
        return Response.seeOther(URI.create(next)).build();
    }

    /** The page itself, where going on to another address would lose what is shown only once. */
    public static Uni<Response> page(TemplateInstance page) {
        return answer(Response.Status.OK.getStatusCode(), page);
    }

    public static Uni<Response> again(TemplateInstance page) {
        return answer(422, page);
    }

    private static Uni<Response> answer(int status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build());
    }
}
