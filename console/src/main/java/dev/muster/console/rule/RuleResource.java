package dev.muster.console.rule;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Response rules, to read: what each does, and who changed it when and why. */
@Path("/rules")
class RuleResource {
    private static final int VERSIONS = 50;

    @CheckedTemplate(basePath = "rule")
    static class Templates {
        static native TemplateInstance list(Known<List<Rule>> rules, Names names);

        static native TemplateInstance detail(RulePage page);
    }

    private final RuleReading rules;
    private final Directory directory;

    RuleResource(@RestClient RuleReading rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(rules.list().map(Slice::items)), directory.names())
                .with(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> rule(@RestPath UUID id) {
        return Uni.combine()
                .all()
                .unis(rules.rule(id), Known.ofPart(rules.versions(id, VERSIONS).map(Slice::items)), directory.names())
                .with(RulePage::new)
                .map(Templates::detail);
    }
}
