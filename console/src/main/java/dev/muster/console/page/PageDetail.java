package dev.muster.console.page;

import dev.muster.console.alert.Alert;
import dev.muster.console.directory.Names;
import dev.muster.console.problem.Known;
import java.util.List;
import java.util.UUID;

/** Everything the page of one page shows. */
public record PageDetail(Page page, Known<Explanation> explanation, List<Alert> alerts, Names names, UUID viewer) {

    public boolean forViewer() {
        return page.isFor(viewer);
    }

    /** The address of one of its forms. */
    public String to(String form) {
        return "/pages/" + page.id() + "/" + form;
    }

    /** The incident it belongs to; null when there is none. */
    public String incident() {
        return page.subjects().stream()
                .filter(subject -> "incident".equals(subject.type()))
                .map(Page.Subject::id)
                .findFirst()
                .orElse(null);
    }

    /** The worst of its alerts leads; null for a page somebody made by hand. */
    public Alert lead() {
        return alerts.isEmpty() ? null : alerts.get(0);
    }
}
