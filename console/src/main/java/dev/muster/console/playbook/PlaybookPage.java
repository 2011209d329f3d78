package dev.muster.console.playbook;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.FormFaults;
import java.util.List;

/**
 * The form of a playbook.
 *
 * @param now the playbook as it stands; null for a new one
 */
public record PlaybookPage(Playbook now, PlaybookForm form, FormFaults faults, Names names) {

    public String action() {
        return now == null ? "/playbooks" : "/playbooks/" + now.id();
    }

    public String removal() {
        return action() + "/removal";
    }

    /** Somebody saved another version while this was written. */
    public boolean moved() {
        return now != null && !String.valueOf(now.version()).equals(form.version);
    }

    public FormFaults faultsOf(Integer step) {
        return faults.within("/steps/" + step);
    }

    public List<String> roles() {
        return List.of("commander", "deputy", "communications", "scribe", "expert", "responder");
    }
}
