package dev.muster.console.profile;

import dev.muster.console.frame.Forms;
import dev.muster.console.problem.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** How I want to be told: changing and removing my rules. */
@Path("/me/notification-rules")
class NotificationRuleResource {
    private final ProfileApi me;
    private final ProfilePages pages;

    NotificationRuleResource(@RestClient ProfileApi me, ProfilePages pages) {
        this.me = me;
        this.pages = pages;
    }

    @POST
    public Uni<Response> save(@BeanParam RuleForm form) {
        var saved = form.id() == null ? me.addRule(form.once, form.read()) : me.changeRule(form.id(), form.read());
        return saved.map(done -> Forms.done("/me#rules"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused("rule-" + form.urgency, refusal)));
    }

    /** Without a rule the defaults hold again. */
    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id) {
        return me.removeRule(id).map(done -> Forms.done("/me#rules"));
    }
}
