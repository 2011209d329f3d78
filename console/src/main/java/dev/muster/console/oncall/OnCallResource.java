package dev.muster.console.oncall;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who is on call now. */
@Path("/on-call")
class OnCallResource {

    @CheckedTemplate(basePath = "oncall")
    static class Templates {
        static native TemplateInstance now(OnCallPage page);
    }

    private final OnCallReading oncall;
    private final Directory directory;

    OnCallResource(@RestClient OnCallReading oncall, Directory directory) {
        this.oncall = oncall;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> now() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(oncall.now().map(Slice::items)), directory.names())
                .with(OnCallPage::new)
                .map(Templates::now);
    }
}
