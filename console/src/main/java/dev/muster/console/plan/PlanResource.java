package dev.muster.console.plan;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The response plan: all of it to read, and one level at a time to change. */
@Path("/settings/plan")
class PlanResource {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(Known<Plan> plan, Names names);

        static native TemplateInstance level(LevelPage page);
    }

    private final PlanApi incidents;
    private final Directory directory;

    PlanResource(@RestClient PlanApi incidents, Directory directory) {
        this.incidents = incidents;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> plan() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(present()), directory.names())
                .with(Templates::plan);
    }

    @GET
    @Path("{severity}")
    public Uni<TemplateInstance> level(@RestPath String severity) {
        return presentWith(severity).chain(plan -> {
            var form = LevelForm.of(plan.version(), plan.of(severity).level());
            return page(plan, severity, form, FormFaults.NONE);
        });
    }

    @POST
    @Path("{severity}")
    public Uni<Response> change(@RestPath String severity, @BeanParam LevelForm form) {
        return presentWith(severity)
                .chain(plan -> incidents.replace(Typed.tag(form.version), plan.with(severity, form)))
                .map(done -> Forms.done("/settings/plan#" + severity))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> present()
                        .chain(now -> page(now, severity, form, FormFaults.of(refusal)))
                        .chain(Forms::again));
    }

    private Uni<Plan> present() {
        return incidents.plan().map(Plan::new);
    }

    private Uni<Plan> presentWith(String severity) {
        return present().invoke(plan -> {
            if (!plan.has(severity)) {
                throw new NotFoundException();
            }
        });
    }

    private Uni<TemplateInstance> page(Plan now, String severity, LevelForm form, FormFaults faults) {
        return directory.names().map(names -> Templates.level(new LevelPage(now, severity, form, faults, names)));
    }
}
