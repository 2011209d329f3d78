package dev.muster.alerts.improvement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.alerts.rule.RulePatch;
import dev.muster.alerts.rule.RulePatches;
import dev.muster.alerts.rule.RulePreview;
import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows improvements, and of one what it would make of its rule. */
@ApplicationScoped
class ImprovementReader {

    private final ImprovementRepository improvements;
    private final RulePatches patches;
    private final Transactions transactions;
    private final ObjectMapper json;

    ImprovementReader(
            ImprovementRepository improvements, RulePatches patches, Transactions transactions, ObjectMapper json) {
        this.improvements = improvements;
        this.patches = patches;
        this.transactions = transactions;
        this.json = json;
    }

    /** Newest first. */
    Uni<Slice<ImprovementView>> list(ImprovementFilter filter, PageParams page, Caller by) {
        return transactions
                .run(() -> improvements.page(filter, page, by.personId()))
                .map(found -> Slice.of(found, page.limit(), last -> new Cursor("", last.id), this::listed));
    }

    Uni<ImprovementView> read(UUID id, Caller by) {
        return transactions.run(
                () -> improvements.require(id, by.personId()).chain(improvement -> whole(improvement, by)));
    }

    RulePatch patch(Improvement improvement) {
        return new RulePatch(improvement.ruleId, improvement.baseVersion, change(improvement));
    }

    private Uni<ImprovementView> whole(Improvement improvement, Caller by) {
        return preview(improvement).chain(rule -> patches.mayEdit(improvement.ruleId, by)
                .map(mayEdit -> ImprovementView.of(improvement, change(improvement), rule, mayEdit)));
    }

    private Uni<RulePreview> preview(Improvement improvement) {
        return improvement.changesARule() && improvement.state == ImprovementState.PROPOSED
                ? patches.preview(patch(improvement))
                : Uni.createFrom().nullItem();
    }

    private ImprovementView listed(Improvement improvement) {
        return ImprovementView.of(improvement, change(improvement), null, null);
    }

    private JsonNode change(Improvement improvement) {
        try {
            return improvement.change == null ? null : json.readTree(improvement.change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is kept as JSON", e);
        }
    }
}
