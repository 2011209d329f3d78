package dev.muster.console.profile;

import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The one page behind all forms of the profile. */
@ApplicationScoped
class ProfilePages {

    @CheckedTemplate(basePath = "profile")
    static class Templates {
        static native TemplateInstance profile(ProfilePage page);
    }

    private final ProfileApi me;
    private final Visitor visitor;

    ProfilePages(@RestClient ProfileApi me, Visitor visitor) {
        this.me = me;
        this.visitor = visitor;
    }

    Uni<TemplateInstance> show(Attempt attempt) {
        return Uni.combine()
                .all()
                .unis(
                        Known.orUnknown(me.methods().map(Slice::items)),
                        Known.orUnknown(me.rules().map(Slice::items)))
                .with((methods, rules) -> new ProfilePage(methods, rules, visitor.getMe(), attempt))
                .map(Templates::profile);
    }

    Uni<Response> again(Attempt attempt) {
        return show(attempt).chain(Forms::again);
    }
}
