package dev.muster.console.subscription;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Destination;
import dev.muster.console.session.Visitor;
import dev.muster.console.subscription.SubscriptionApi.NewSubscription;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** All that one is told about, and the way out of each. */
@Path("/me/subscriptions")
class SubscriptionResource {
    private static final String LIST = "/me/subscriptions";

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        static native TemplateInstance list(
                Known<List<Subscription>> subscriptions, SubscriptionForm form, FormFaults faults, Names names);
    }

    private final SubscriptionApi incidents;
    private final Subscriptions subscriptions;
    private final Directory directory;
    private final Visitor visitor;

    SubscriptionResource(
            @RestClient SubscriptionApi incidents, Subscriptions subscriptions, Directory directory, Visitor visitor) {
        this.incidents = incidents;
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return page(new SubscriptionForm(), FormFaults.NONE);
    }

    @POST
    public Uni<Response> subscribe(@BeanParam SubscriptionForm form) {
        return incidents
                .subscribe(form.once, NewSubscription.byMail(visitor.getId(), form.read()))
                .map(done -> Forms.done(LIST))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> page(form, FormFaults.of(refusal)).chain(Forms::again));
    }

    @POST
    @Path("{id}/end")
    public Uni<Response> end(@RestPath UUID id, @RestForm String back) {
        return incidents.end(id).map(done -> Forms.done(back == null ? LIST : Destination.local(back)));
    }

    private Uni<TemplateInstance> page(SubscriptionForm form, FormFaults faults) {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(subscriptions.mine()), directory.names())
                .with((mine, names) -> Templates.list(mine, form, faults, names));
    }
}
