package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.escalation.PolicySnapshot;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EscalationPathProperties {

    @Property
    void everyLevelIsVisitedAsOftenAsItsPolicyTurns(@ForAll("paths") EscalationPath path) {
        var positions = path.positions();

        for (int stretch = 0; stretch < path.stretches().size(); stretch++) {
            int place = stretch;
            var policy = path.stretches().get(stretch);
            long visits = positions.stream()
                    .filter(position -> position.stretch() == place)
                    .count();
            assertThat(visits).isEqualTo((long) policy.levels().size() * (policy.repeat() + 1));
        }
        assertThat(positions).doesNotHaveDuplicates();
    }

    @Property
    void theWayNeverLeadsBack(@ForAll("paths") EscalationPath path) {
        var positions = path.positions();

        IntStream.range(1, positions.size())
                .forEach(i -> assertThat(rank(positions.get(i))).isGreaterThan(rank(positions.get(i - 1))));
    }

    @Property
    void everyPlaceHasALevel(@ForAll("paths") EscalationPath path) {
        assertThat(path.positions())
                .allSatisfy(place -> assertThat(path.levelAt(place)).isNotNull());
    }

    @Example
    void thePolicyRepeatsBeforeTheCatchAllIsCalled() {
        var path = EscalationPath.of(Pages.policy("Payments", 2, 1), Pages.policy("Catch-all", 1, 0));

        assertThat(path.positions())
                .containsExactly(
                        new Position(0, 0, 0),
                        new Position(0, 0, 1),
                        new Position(0, 1, 0),
                        new Position(0, 1, 1),
                        new Position(1, 0, 0));
    }

    @Example
    void theCatchAllIsNotCalledTwiceWhenItIsThePolicy() {
        var catchAll = Pages.policy("Catch-all", 1, 0);

        assertThat(EscalationPath.of(catchAll, catchAll).positions()).hasSize(1);
    }

    @Example
    void aPolicyWithoutLevelsIsPassedOver() {
        var path = EscalationPath.of(Pages.policy("Empty", 0, 3), Pages.policy("Catch-all", 1, 0));

        assertThat(path.start()).contains(new Position(1, 0, 0));
    }

    @Example
    void aPathWithoutAnyLevelHasNoStart() {
        assertThat(EscalationPath.of(Pages.policy("A", 0, 0), Pages.policy("B", 0, 0))
                        .start())
                .isEmpty();
    }

    @Provide
    Arbitrary<EscalationPath> paths() {
        Arbitrary<PolicySnapshot> policy = Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(6),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as(Pages::policy);
        return policy.list().ofMinSize(1).ofMaxSize(4).map(List::copyOf).map(EscalationPath::new);
    }

    private static long rank(Position position) {
        return position.stretch() * 10_000L + position.cycle() * 100L + position.level();
    }
}
