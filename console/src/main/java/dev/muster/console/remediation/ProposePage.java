package dev.muster.console.remediation;

import dev.muster.console.directory.Names;
import dev.muster.console.directory.Person;
import dev.muster.console.incident.Incident;
import dev.muster.console.incident.Standing;
import dev.muster.console.problem.FormFaults;
import java.util.List;

/** The form to propose something, and who could do it. */
public record ProposePage(Incident incident, Standing standing, ProposeForm form, FormFaults faults, Names names) {

    /** Those who are here come first in the list of who could do it. */
    public List<Person> here() {
        return incident.everyone().stream()
                .map(holder -> names.person(holder.personId()))
                .toList();
    }
}
