package dev.muster.console.rule;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Writing rules. */
@Path("/rules")
class RuleEditResource {

    @CheckedTemplate(basePath = "rule")
    static class Templates {
        static native TemplateInstance edit(RuleEditPage page);

        static native TemplateInstance checked(RuleActing.Verdict verdict);
    }

    private final RuleReading rules;
    private final RuleActing acting;
    private final Directory directory;

    RuleEditResource(@RestClient RuleReading rules, @RestClient RuleActing acting, Directory directory) {
        this.rules = rules;
        this.acting = acting;
        this.directory = directory;
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        return directory
                .names()
                .map(names -> Templates.edit(new RuleEditPage(null, RuleForm.fresh(), FormFaults.NONE, names)));
    }

    @POST
    public Uni<Response> make(@BeanParam RuleForm form) {
        return directory.saving(
                acting.make(form.once, form.read()).map(made -> Forms.done("/rules/" + made.id())),
                (faults, names) -> Templates.edit(new RuleEditPage(null, form, faults, names)));
    }

    @GET
    @Path("{id}/edit")
    public Uni<TemplateInstance> edit(@RestPath UUID id) {
        return rules.rule(id).chain(rule -> page(rule, RuleForm.of(rule), FormFaults.NONE));
    }

    @POST
    @Path("{id}")
    public Uni<Response> change(@RestPath UUID id, @BeanParam RuleForm form) {
        return acting.change(id, Typed.tag(form.version), form.read())
                .map(done -> Forms.done("/rules/" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> rules.rule(id)
                        .chain(now -> page(now, form, FormFaults.of(refusal)))
                        .chain(Forms::again));
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestForm String version) {
        return acting.remove(id, Typed.tag(version)).map(done -> Forms.done("/rules"));
    }

    /** Tells beside the field, while it is still being written, whether a condition is understood. */
    @POST
    @Path("check")
    public Uni<TemplateInstance> check(@RestForm String condition) {
        return acting.check(new RuleActing.Condition(condition == null ? "" : condition))
                .map(Templates::checked);
    }

    private Uni<TemplateInstance> page(Rule now, RuleForm form, FormFaults faults) {
        return directory.names().map(names -> Templates.edit(new RuleEditPage(now, form, faults, names)));
    }
}
