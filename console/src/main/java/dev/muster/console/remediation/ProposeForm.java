package dev.muster.console.remediation;

import dev.muster.console.frame.Typed;
import dev.muster.console.remediation.RemediationApi.NewProposal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A proposal, as typed; from the commander it may be decided and started with the same button. */
public class ProposeForm {

    @RestForm
    public String action;

    @RestForm
    public String expectedEffect;

    @RestForm
    public String gain;

    @RestForm
    public String risk;

    @RestForm
    public String reversible;

    @RestForm
    public String rollback;

    /** Minutes. */
    @RestForm
    public String minutes;

    @RestForm
    public String assigneeId;

    /** "now" when the commander acts at once. */
    @RestForm
    public String decide;

    @RestForm
    public String rationale;

    @RestForm
    public String once;

    static ProposeForm fresh() {
        var form = new ProposeForm();
        form.gain = "3";
        form.risk = "2";
        form.reversible = "on";
        return form;
    }

    public List<Integer> scale() {
        return List.of(1, 2, 3, 4, 5);
    }

    public boolean assigned(UUID person) {
        return person.toString().equals(assigneeId);
    }

    NewProposal read() {
        boolean atOnce = "now".equals(decide);
        var length = Typed.number(minutes);
        return new NewProposal(
                Typed.text(action),
                Typed.text(expectedEffect),
                Typed.number(gain),
                Typed.number(risk),
                reversible != null,
                Typed.text(rollback),
                length == null ? null : Duration.ofMinutes(length).toString(),
                atOnce ? null : Typed.id(assigneeId),
                atOnce ? "approve" : null,
                atOnce ? Boolean.TRUE : null,
                atOnce ? Typed.text(rationale) : null);
    }
}
