package dev.muster.console.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the stand-in before the console and hands it to the tests. */
public class StandInServices implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;
    private StandIn standIn;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        standIn = new StandIn(vertx);
        var address = "http://127.0.0.1:" + standIn.listen(0);
        return Stream.of("alerts", "oncall", "incidents", "postmortem")
                .collect(Collectors.toMap(service -> "muster.peers." + service + ".url", service -> address));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standIn, new TestInjector.MatchesType(StandIn.class));
    }

    @Override
    public void stop() {
        standIn.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
