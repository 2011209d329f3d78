package dev.muster.console.palette;

import dev.muster.console.directory.Directory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** "Search or jump to": every page and everything with a name, a few letters away. */
@Path("/palette")
class PaletteResource {

    @CheckedTemplate(basePath = "palette")
    static class Templates {
        static native TemplateInstance found(List<Destinations.Entry> entries, String query);
    }

    private final Directory directory;

    PaletteResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> find(@RestQuery String q) {
        var query = q == null ? "" : q.strip();
        return directory
                .names()
                .map(names -> Templates.found(Destinations.of(names).matching(query), query));
    }
}
