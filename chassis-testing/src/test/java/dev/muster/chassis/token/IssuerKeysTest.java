package dev.muster.chassis.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.TestClock;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private final TestClock clock = new TestClock();
    private final Vertx vertx = Vertx.vertx();
    private final SigningKey own = SigningKey.generate();
    private KeyServer peer;
    private IssuerKeys keys;

    @BeforeEach
    void start() throws IOException {
        peer = new KeyServer();
        keys = new IssuerKeys("self", new OwnKey(configured(own)), peer.peers(), new IssuerClient(vertx), clock);
    }

    @AfterEach
    void stop() {
        peer.close();
        vertx.closeAndAwait();
    }

    @Test
    void aPeersKeysAreFetchedOnceAndKept() {
        assertThat(knows("peer", peer.key())).isTrue();
        assertThat(knows("peer", peer.key())).isTrue();
        assertThat(peer.timesAsked()).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToItsIssuerAlone() {
        assertThat(knows("peer", own)).isFalse();
        assertThat(knows("self", peer.key())).isFalse();
        assertThat(knows("self", own)).isTrue();
    }

    @Test
    void whoIsNoPeerHasNoKeys() {
        assertThat(knows("stranger", peer.key())).isFalse();
        assertThat(peer.timesAsked()).isZero();
    }

    @Test
    void aNewKeyIsBelievedOnceThePeerServesIt() {
        assertThat(knows("peer", peer.key())).isTrue();
        peer.changeKey();
        clock.advance(Duration.ofSeconds(2));

        assertThat(knows("peer", peer.key())).isTrue();
    }

    @Test
    void anOldKeyIsForgottenWithinMinutes() {
        SigningKey old = peer.key();
        assertThat(knows("peer", old)).isTrue();
        peer.changeKey();
        clock.advance(Duration.ofMinutes(6));

        assertThat(knows("peer", old)).isFalse();
    }

    @Test
    void strangersCannotMakeUsAskThePeerAllTheTime() {
        for (int i = 0; i < 20; i++) {
            assertThat(knows("peer", SigningKey.generate())).isFalse();
        }
        assertThat(peer.timesAsked()).isEqualTo(1);
    }

    @Test
    void keysAreKeptWhileThePeerIsDown() {
        assertThat(knows("peer", peer.key())).isTrue();
        peer.fail();
        clock.advance(Duration.ofHours(1));

        assertThat(knows("peer", peer.key())).isTrue();
    }

    private boolean knows(String issuer, SigningKey key) {
        return keys.find(issuer, key.id()).await().atMost(Duration.ofSeconds(5)).isPresent();
    }

    private static KeySettings configured(SigningKey key) {
        return new KeySettings() {
            @Override
            public Optional<String> privateKey() {
                return Optional.of(key.toPem());
            }

            @Override
            public Optional<Path> file() {
                return Optional.empty();
            }
        };
    }
}
