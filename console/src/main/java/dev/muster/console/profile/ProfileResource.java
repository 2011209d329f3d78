package dev.muster.console.profile;

import dev.muster.console.directory.Directory;
import dev.muster.console.frame.Forms;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Sessions;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** My own entry: name, zone, password, and trying whether I am reached. */
@Path("/me")
class ProfileResource {
    private final ProfileApi me;
    private final ProfilePages pages;
    private final Sessions sessions;
    private final Directory directory;
    private final Visitor visitor;

    ProfileResource(
            @RestClient ProfileApi me, ProfilePages pages, Sessions sessions, Directory directory, Visitor visitor) {
        this.me = me;
        this.pages = pages;
        this.sessions = sessions;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GET
    public Uni<TemplateInstance> profile() {
        return pages.show(Attempt.NONE);
    }

    @POST
    public Uni<Response> change(@BeanParam MyselfForm form) {
        return me.change(form.read())
                .invoke(() -> sessions.forget(visitor.getSession()))
                .invoke(directory::changed)
                .map(done -> Forms.done("/me"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused(form, refusal)));
    }

    /** A page to oneself, as a real one would be, and its story to watch. */
    @POST
    @Path("test-page")
    public Uni<Response> tryOut(@RestForm String once) {
        return me.testPage(once).map(page -> Forms.done("/pages/" + page.id()));
    }

    /** Ends every session of this person, this one included. */
    @POST
    @Path("password")
    public Uni<Response> changePassword(@RestForm String currentPassword, @RestForm String newPassword) {
        return me.changePassword(new ProfileApi.NewPassword(currentPassword, newPassword))
                .invoke(() -> sessions.forget(visitor.getSession()))
                .map(done -> Forms.done("/sign-in"))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pages.again(Attempt.refused("password", refusal)));
    }
}
