package dev.muster.console.policy;

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

/** Escalation policies: the list, one of them as its steps, and making a new one. */
@Path("/policies")
class PolicyResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance list(Known<List<Policy>> policies, Names names);

        static native TemplateInstance detail(PolicyPage page);

        static native TemplateInstance create(PolicyForm form, FormFaults faults, Names names);
    }

    private final PolicyReading policies;
    private final PolicyActing acting;
    private final Directory directory;

    PolicyResource(@RestClient PolicyReading policies, @RestClient PolicyActing acting, Directory directory) {
        this.policies = policies;
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(policies.list(LIMIT).map(Slice::items)), directory.names())
                .with(Templates::list);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory.names().map(names -> Templates.create(new PolicyForm(), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> create(@BeanParam PolicyForm form) {
        return directory.saving(
                acting.create(form.once, form.read()).map(made -> Forms.done("/policies/" + made.id())),
                (faults, names) -> Templates.create(form, faults, names));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> policy(@RestPath UUID id) {
        return Uni.combine()
                .all()
                .unis(policies.policy(id), directory.names())
                .with(PolicyPage::new)
                .map(Templates::detail);
    }
}
