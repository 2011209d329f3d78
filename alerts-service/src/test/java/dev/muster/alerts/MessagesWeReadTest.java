package dev.muster.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.messaging.Reaction;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** We wait for no message that nobody promises to send. */
@QuarkusTest
class MessagesWeReadTest {

    @All
    @Inject
    List<Reaction> reactions;

    @Test
    void eachIsInTheContractOfAnotherService() {
        assertThat(reactions.stream().flatMap(reaction -> reaction.types().stream()))
                .isNotEmpty()
                .allMatch(MessagesWeReadTest::isPromised);
    }

    private static boolean isPromised(String type) {
        return Stream.of("oncall", "incidents", "postmortem")
                .map(service -> Path.of("..", service + "-service", "contract", "events", type + ".json"))
                .anyMatch(Files::exists);
    }
}
