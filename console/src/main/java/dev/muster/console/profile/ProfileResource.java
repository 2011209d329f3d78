package dev.muster.console.profile;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.frame.Typed;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Sessions;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** How I am reached, and where I am. */
@Path("/me")
class ProfileResource {

    @CheckedTemplate(basePath = "profile")
    static class Templates {
        static native TemplateInstance profile(ProfilePage page);
    }

    private final ProfileApi me;
    private final Sessions sessions;
    private final Directory directory;
    private final Visitor visitor;

    ProfileResource(@RestClient ProfileApi me, Sessions sessions, Directory directory, Visitor visitor) {
        this.me = me;
        this.sessions = sessions;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    public Uni<TemplateInstance> profile() {
        return page(Attempt.NONE).map(Templates::profile);
    }

    @POST
    public Uni<Response> change(@BeanParam MyselfForm form) {
        return me.change(form.read())
                .invoke(() -> {
                    sessions.forget(visitor.getSession());
                    directory.changed();
                })
                .map(done -> Forms.done("/me"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(Attempt.NONE.as(form).refused(refusal)));
    }

    /** A webhook's secret is in this one answer, so it is shown and not redirected away. */
    @POST
    @Path("contact-methods")
    public Uni<Response> add(@BeanParam MethodForm form) {
        return me.add(form.once, form.read())
                .chain(added -> added.secret() == null
                        ? Uni.createFrom().item(Forms.done("/me"))
                        : shown(Attempt.NONE.secret(added.secret())))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(Attempt.NONE.adding(form).refused(refusal)));
    }

    @POST
    @Path("contact-methods/{id}/code")
    public Uni<Response> sendCode(@RestPath UUID id) {
        return me.sendCode(id)
                .map(done -> Forms.done("/me#method-" + id))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(Attempt.NONE.code(id).refused(refusal)));
    }

    @POST
    @Path("contact-methods/{id}/verification")
    public Uni<Response> enterCode(@RestPath UUID id, @RestForm String code) {
        return me.enterCode(id, new ProfileApi.Code(Typed.text(code)))
                .map(done -> Forms.done("/me"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> again(Attempt.NONE.code(id).refused(refusal)));
    }

    @POST
    @Path("contact-methods/{id}/removal")
    public Uni<Response> remove(@RestPath UUID id) {
        return me.remove(id).map(done -> Forms.done("/me"));
    }

    private Uni<Response> again(Attempt attempt) {
        return page(attempt).chain(page -> Forms.again(Templates.profile(page)));
    }

    private Uni<Response> shown(Attempt attempt) {
        return page(attempt).chain(page -> Templates.profile(page).createUni()).map(html -> Response.ok(
                        html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build());
    }

    private Uni<ProfilePage> page(Attempt attempt) {
        return Uni.combine()
                .all()
                .unis(
                        Known.orUnknown(me.methods().map(Slice::items)),
                        Known.orUnknown(me.rules().map(Slice::items)))
                .with((methods, rules) -> attempt.page(methods, rules, visitor.getMe()));
    }
}
