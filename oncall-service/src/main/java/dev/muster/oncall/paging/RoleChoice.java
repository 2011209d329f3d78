package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whether a caller may take a role of an incident by acknowledging a page. Whether it is free, the incident decides. */
@ApplicationScoped
class RoleChoice {

    @Inject
    PageSubjectRepository subjects;

    /** Answers what {@link Page#acknowledge} is to be told. */
    Uni<String> of(UUID pageId, String wanted, Caller by) {
        if (by.kind() == Caller.Kind.API_TOKEN) {
            return Uni.createFrom().item(() -> ofToken(wanted));
        }
        return wanted == null || wanted.equals(Page.RESPONDER)
                ? Uni.createFrom().item(wanted)
                : subjects.of(List.of(pageId)).map(about -> requireIncident(about, wanted));
    }

    private static String ofToken(String wanted) {
        if (wanted != null && !wanted.equals(Page.RESPONDER)) {
            throw Problems.forbidden("An API token takes no role in an incident. Sign in to take it.");
        }
        return Page.RESPONDER;
    }

    private static String requireIncident(List<PageSubject> about, String wanted) {
        if (about.stream().noneMatch(subject -> subject.type.equals(PageSubject.INCIDENT))) {
            throw Problems.invalid("/role", "This page is not about an incident: it has no roles");
        }
        return wanted;
    }
}
