package dev.muster.oncall.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How to be told about things of one urgency",
        examples =
                "{\"urgency\":\"high\",\"steps\":[{\"after\":\"PT0S\",\"contactMethodId\":\"019b0000-0000-7000-8000-000000000001\"}]}")
record WriteRule(
        @NotNull Urgency urgency,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid RuleStep> steps) {

    List<RuleStep> inOrder() {
        return steps.stream().sorted(Comparator.comparing(RuleStep::after)).toList();
    }
}
