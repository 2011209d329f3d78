package dev.muster.console.postmortem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Problem;
import dev.muster.console.problem.Refusal;
import dev.muster.console.review.ReviewApi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Judging the response, noting findings, and turning them into improvements. */
@Path("/postmortems")
class ResponseResource {
    private static final String PLACE = "response";

    private final ReviewApi postmortem;
    private final Folder folder;
    private final ObjectMapper json;

    ResponseResource(@RestClient ReviewApi postmortem, Folder folder, ObjectMapper json) {
        this.postmortem = postmortem;
        this.folder = folder;
        this.json = json;
    }

    /** @param version of the verdict that was looked at */
    @POST
    @Path("{id}/response-review/{aspect}")
    public Uni<Response> judge(
            @RestPath UUID id,
            @RestPath String aspect,
            @RestForm String verdict,
            @RestForm String note,
            @RestForm String version) {
        var judgement = new ReviewApi.Verdict(Typed.text(verdict), Typed.text(note));
        return folder.saving(
                id,
                PLACE,
                postmortem.judge(id, aspect, Typed.tag(version), judgement),
                refusal -> Editing.again("verdict-" + aspect, refusal, "verdict", verdict, "note", note));
    }

    @POST
    @Path("{id}/findings")
    public Uni<Response> find(
            @RestPath UUID id, @RestForm String aspect, @RestForm String text, @RestForm String once) {
        return back(id, postmortem.find(once, new ReviewApi.NewFinding(id, aspect, Typed.text(text))));
    }

    /** @param change what to change in the target, as a JSON merge patch; empty when words say it */
    @POST
    @Path("{id}/improvements")
    public Uni<Response> improve(
            @RestPath UUID id,
            @RestForm String findingId,
            @RestForm String target,
            @RestForm String ref,
            @RestForm String change,
            @RestForm String text,
            @RestForm String ownerId,
            @RestForm String once) {
        var improvement = new ReviewApi.NewImprovement(
                Typed.id(findingId), target, Typed.text(ref), read(change), Typed.text(text), Typed.id(ownerId));
        return back(id, postmortem.improve(once, improvement));
    }

    private JsonNode read(String change) {
        try {
            return Typed.text(change) == null ? null : json.readTree(change);
        } catch (JsonProcessingException unreadable) {
            throw new Refusal(new Problem(
                    422,
                    "unreadable-change",
                    "Not readable",
                    "The change is not readable as JSON: check its brackets and quotes.",
                    List.of()));
        }
    }

    private static Uni<Response> back(UUID id, Uni<Void> act) {
        return act.map(done -> Forms.done("/postmortems/" + id + "#" + PLACE));
    }
}
