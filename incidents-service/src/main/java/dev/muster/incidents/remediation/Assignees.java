package dev.muster.incidents.remediation;

import dev.muster.chassis.problem.Problems;
import dev.muster.incidents.catalog.CatalogPerson;
import dev.muster.incidents.catalog.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whom something can be given to do. */
@ApplicationScoped
class Assignees {

    private final Directory directory;

    Assignees(Directory directory) {
        this.directory = directory;
    }

    /** @param personId null where nobody in particular is named */
    void require(UUID personId) {
        if (personId != null
                && directory.person(personId).filter(CatalogPerson::active).isEmpty()) {
            throw Problems.invalid("/assigneeId", "There is no such person, or they are no longer active");
        }
    }
}
