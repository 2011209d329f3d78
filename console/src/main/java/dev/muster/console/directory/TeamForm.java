package dev.muster.console.directory;

import dev.muster.console.directory.DirectoryActing.NewTeam;
import dev.muster.console.frame.Typed;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A new team, as typed. */
public class TeamForm {

    @RestForm
    public String name;

    @RestForm
    public List<String> managerIds;

    @RestForm
    public List<String> memberIds;

    @RestForm
    public String once;

    public boolean manages(UUID person) {
        return managerIds != null && managerIds.contains(person.toString());
    }

    public boolean belongs(UUID person) {
        return memberIds != null && memberIds.contains(person.toString());
    }

    NewTeam read() {
        return new NewTeam(Typed.text(name), Typed.ids(managerIds), Typed.ids(memberIds));
    }
}
