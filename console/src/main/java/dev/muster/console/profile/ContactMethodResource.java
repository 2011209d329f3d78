package dev.muster.console.profile;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** How I am reached: adding, verifying and removing contact methods. */
@Path("/me/contact-methods")
class ContactMethodResource {
    private final ProfileApi me;
    private final ProfilePages pages;

    ContactMethodResource(@RestClient ProfileApi me, ProfilePages pages) {
        this.me = me;
        this.pages = pages;
    }

    /** A webhook's secret is in this one answer, so it is shown and not redirected away. */
    @POST
    public Uni<Response> add(@BeanParam MethodForm form) {
        return me.add(form.once, form.read())
                .chain(this::added)
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused(form, refusal)));
    }

    @POST
    @Path("{id}/code")
    public Uni<Response> sendCode(@RestPath UUID id) {
        return me.sendCode(id)
                .map(done -> Forms.done("/me#method-" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused(id.toString(), refusal)));
    }

    @POST
    @Path("{id}/verification")
    public Uni<Response> enterCode(@RestPath UUID id, @RestForm String code) {
        return me.enterCode(id, new ProfileApi.Code(Typed.text(code)))
                .map(done -> Forms.done("/me"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused(id.toString(), refusal)));
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id) {
        return me.remove(id)
                .map(done -> Forms.done("/me"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused(id.toString(), refusal)));
    }

    private Uni<Response> added(ContactMethod method) {
        return method.secret() == null
                ? Uni.createFrom().item(Forms.done("/me"))
                : pages.show(Attempt.brought(method.secret())).chain(Forms::page);
    }
}
