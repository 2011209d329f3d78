package dev.muster.console.improvement;

import dev.muster.console.frame.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The improvements that reached one service: each that owns something offers them the same way. */
interface ImprovementApi {

    record Reason(String reason) {}

    @GET
    Uni<Slice<Received>> list(@RestQuery int limit);

    @GET
    @Path("/{id}")
    Uni<Received> improvement(@RestPath UUID id);

    @POST
    @Path("/{id}/acceptance")
    Uni<Void> accept(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @POST
    @Path("/{id}/refusal")
    Uni<Void> refuse(@RestPath UUID id, Reason reason);
}
