package dev.muster.console.directory;

import dev.muster.console.directory.DirectoryActing.NewService;
import dev.muster.console.frame.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A new service, as typed. */
public class ServiceForm {

    @RestForm
    public String name;

    @RestForm
    public String description;

    @RestForm
    public String tier;

    @RestForm
    public String teamId;

    @RestForm
    public String escalationPolicyId;

    @RestForm
    public String once;

    NewService read() {
        return new NewService(
                Typed.text(name),
                Typed.text(description),
                Typed.number(tier),
                Typed.id(teamId),
                Typed.id(escalationPolicyId));
    }
}
