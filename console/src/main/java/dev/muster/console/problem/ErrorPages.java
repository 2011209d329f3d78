package dev.muster.console.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever went wrong, people get a page that says what happened and what to do; a live part of a page gets a notice. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        static native TemplateInstance page(String title, String sentence, boolean retry);

        static native TemplateInstance notice(String title, String sentence);
    }

    @ServerExceptionMapper
    public Uni<Response> refused(Refusal refusal, HttpServerRequest request) {
        return switch (refusal.problem().status()) {
            case 401 -> Uni.createFrom().item(signIn(request));
            case 403 -> answer(request, 403, "This is not yours to do", refusal.getMessage(), false);
            case 404 -> answer(request, 404, "Nothing here", refusal.getMessage(), false);
            default -> answer(request, refusal.problem().status(), "That did not work", refusal.getMessage(), false);
        };
    }

    @ServerExceptionMapper
    public Uni<Response> noSuchPage(NotFoundException missing, HttpServerRequest request) {
        return answer(request, 404, "No such page", "The address leads nowhere. It may have been mistyped.", false);
    }

    @ServerExceptionMapper
    public Uni<Response> failed(Throwable failure, HttpServerRequest request) {
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return answer(
                    request,
                    known.getResponse().getStatus(),
                    "That did not work",
                    "The request was not understood.",
                    false);
        }
        if (Outage.causedBy(failure)) {
            LOG.debugf(failure, "A service did not answer");
            return answer(
                    request,
                    503,
                    "No answer just now",
                    "The service behind this page does not answer at the moment. Nothing was lost; try again shortly.",
                    true);
        }
        LOG.errorf(failure, "Request failed: %s %s", request.method(), request.path());
        return answer(request, 500, "Something broke here", "This is our fault, and it has been logged.", true);
    }

    /** Where to sign in; afterwards the person comes back to what they asked for. */
    private static Response signIn(HttpServerRequest request) {
        var wanted = isHtmx(request) ? pathOf(request.getHeader("HX-Current-URL")) : wantedBy(request);
        var address = "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return isHtmx(request)
                ? Response.status(401).header("HX-Redirect", address).build()
                : Response.seeOther(URI.create(address)).build();
    }

    private static String wantedBy(HttpServerRequest request) {
        return "GET".equals(request.method().name()) ? request.uri() : "/";
    }

    private static String pathOf(String url) {
        try {
            return url == null ? "/" : URI.create(url).getRawPath();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static Uni<Response> answer(
            HttpServerRequest request, int status, String title, String sentence, boolean retry) {
        if (isHtmx(request)) {
            return Templates.notice(title, sentence).createUni().map(html -> html(status, html)
                    .header("HX-Retarget", "#notices")
                    .header("HX-Reswap", "innerHTML")
                    .build());
        }
        return Templates.page(title, sentence, retry).createUni().map(html -> html(status, html)
                .build());
    }

    private static Response.ResponseBuilder html(int status, String body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body);
    }

    private static boolean isHtmx(HttpServerRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
