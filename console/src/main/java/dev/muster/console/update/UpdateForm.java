package dev.muster.console.update;

import dev.muster.console.frame.Typed;
import dev.muster.console.update.UpdateApi.NewUpdate;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestForm;

/** The seven fields, as drafted from the record and then edited. */
public class UpdateForm {

    @RestForm
    public String issue;

    @RestForm
    public String services;

    /** An instant, or a wall-clock time in the viewer's zone. */
    @RestForm
    public String degradedSince;

    @RestForm
    public String severity;

    @RestForm
    public String progress;

    @RestForm
    public String remediation;

    @RestForm
    public String coordination;

    @RestForm
    public String once;

    static UpdateForm of(Update draft, ZoneId zone) {
        var form = new UpdateForm();
        form.issue = draft.issue();
        form.services = draft.services();
        form.degradedSince = Typed.local(draft.degradedSince(), zone);
        form.severity = draft.severity();
        form.progress = draft.progress();
        form.remediation = draft.remediation();
        form.coordination = draft.coordination();
        return form;
    }

    NewUpdate read(ZoneId zone) {
        return new NewUpdate(
                Typed.text(issue),
                Typed.text(services),
                Typed.instant(degradedSince, zone),
                Typed.text(severity),
                Typed.text(progress),
                Typed.text(remediation),
                Typed.text(coordination));
    }
}
