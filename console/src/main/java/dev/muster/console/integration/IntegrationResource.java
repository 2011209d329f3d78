package dev.muster.console.integration;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Integrations: who may send, how to set them up, and whether they do. */
@Path("/settings/integrations")
class IntegrationResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "integration")
    static class Templates {
        static native TemplateInstance list(Known<List<Integration>> integrations, Kind[] kinds, Names names);

        static native TemplateInstance create(IntegrationForm form, FormFaults faults, Names names);

        static native TemplateInstance detail(IntegrationPage page);
    }

    private final IntegrationReading integrations;
    private final IntegrationActing acting;
    private final Directory directory;

    IntegrationResource(
            @RestClient IntegrationReading integrations, @RestClient IntegrationActing acting, Directory directory) {
        this.integrations = integrations;
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(integrations.list(LIMIT).map(Slice::items)), directory.names())
                .with((found, names) -> Templates.list(found, Kind.values(), names));
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form(@RestQuery String kind) {
        return directory.names().map(names -> Templates.create(IntegrationForm.fresh(kind), FormFaults.NONE, names));
    }

    /** Answers with the page itself and not with a way to it: the key is shown here, this once. */
    @POST
    public Uni<Response> create(@BeanParam IntegrationForm form) {
        return directory.saving(
                acting.create(form.once, form.read())
                        .chain(this::page)
                        .chain(page -> Forms.page(Templates.detail(page))),
                (faults, names) -> Templates.create(form, faults, names));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> integration(@RestPath UUID id) {
        return integrations.integration(id).chain(this::page).map(Templates::detail);
    }

    @POST
    @Path("{id}/key-rotation")
    public Uni<Response> rotateKey(@RestPath UUID id) {
        return acting.rotateKey(id).chain(this::page).chain(page -> Forms.page(Templates.detail(page)));
    }

    private Uni<IntegrationPage> page(Integration integration) {
        return directory.names().map(names -> new IntegrationPage(integration, names));
    }
}
