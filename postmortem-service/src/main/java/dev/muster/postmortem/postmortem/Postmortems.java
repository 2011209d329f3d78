package dev.muster.postmortem.postmortem;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import dev.muster.postmortem.facts.Incidents;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds postmortems for those who may see them. To all others, one of a restricted incident does not exist. */
@ApplicationScoped
public class Postmortems {

    private final PostmortemRepository postmortems;
    private final Incidents incidents;

    Postmortems(PostmortemRepository postmortems, Incidents incidents) {
        this.postmortems = postmortems;
        this.incidents = incidents;
    }

    /** By id or number, in the caller's transaction. */
    public Uni<PostmortemRef> require(String idOrNumber, Caller by) {
        return load(idOrNumber, by).map(Tuple2::getItem2);
    }

    public Uni<PostmortemRef> require(UUID id, Caller by) {
        return require(id.toString(), by);
    }

    /** For what happens by itself, whoever may see it. */
    public Uni<PostmortemRef> require(UUID id) {
        return postmortems.require(id.toString()).chain(this::ref);
    }

    Uni<Tuple2<Postmortem, PostmortemRef>> load(String idOrNumber, Caller by) {
        return postmortems
                .require(idOrNumber)
                .chain(postmortem -> ref(postmortem).map(ref -> Tuple2.of(postmortem, ref)))
                .invoke(both -> {
                    if (!Incidents.maySee(by, both.getItem2().incident())) {
                        throw Problems.notFound("postmortem", idOrNumber);
                    }
                });
    }

    private Uni<PostmortemRef> ref(Postmortem postmortem) {
        return incidents
                .find(postmortem.incidentId)
                .map(incident -> PostmortemRef.of(postmortem, incident.orElseThrow()));
    }
}
