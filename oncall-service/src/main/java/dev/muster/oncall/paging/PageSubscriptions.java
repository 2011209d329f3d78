package dev.muster.oncall.paging;

import dev.muster.chassis.messaging.Subscriptions;
import dev.muster.oncall.suite.Suite;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who hears about pages. That a page has escalated is only for those who watch it. */
@ApplicationScoped
class PageSubscriptions implements Subscriptions {

    @Override
    public Map<String, Set<String>> subscribersByType() {
        return Stream.of(PageEvent.Kind.values())
                .filter(kind -> kind != PageEvent.Kind.ESCALATED)
                .collect(Collectors.toMap(kind -> kind.message, kind -> Suite.OTHERS));
    }
}
