package dev.muster.console.session;

import dev.muster.console.session.SessionApi.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Changes a browser's session for the person's token, and keeps that until shortly before it ends. */
@ApplicationScoped
public class Sessions {
    private static final int CROWDED = 10_000;

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final SessionApi oncall;
    private final Clock clock;

    Sessions(@RestClient SessionApi oncall, Clock clock) {
        this.oncall = oncall;
        this.clock = clock;
    }

    Uni<Visit> signIn(String email, String password, String from) {
        return oncall.signIn(from, new Credentials(email, password))
                .chain(answer -> visit(answer.session(), answer.token(), answer.expiresAt()));
    }

    Uni<Void> forgotten(String email, String from) {
        return oncall.forgotten(from, new SessionApi.Forgotten(email));
    }

    /** Fails with a refusal of 401 when the session is over. */
    Uni<Visit> visit(String session) {
        var remembered = visits.get(session);
        if (remembered != null && remembered.usableAt(clock.instant())) {
            return Uni.createFrom().item(remembered);
        }
        return oncall.exchange(bearer(session)).chain(fresh -> visit(session, fresh.token(), fresh.expiresAt()));
    }

    /** For streams, which outlive the request that asked for them. */
    public Uni<String> token(String session) {
        return visit(session).map(Visit::token);
    }

    Uni<Void> signOut(String session) {
        forget(session);
        return oncall.signOut(bearer(session));
    }

    Uni<Void> signOutEverywhere(String session) {
        forget(session);
        return oncall.signOutEverywhere(bearer(session));
    }

    /** The next request asks oncall again: after a refusal, or when the person changed. */
    public void forget(String session) {
        visits.remove(session);
    }

    private Uni<Visit> visit(String session, String token, Instant expiresAt) {
        return oncall.me(bearer(token))
                .map(me -> new Visit(session, token, expiresAt, me))
                .invoke(this::remember);
    }

    private void remember(Visit visit) {
        if (visits.size() >= CROWDED) {
            var now = clock.instant();
            visits.values().removeIf(old -> !old.usableAt(now));
        }
        if (visits.size() < CROWDED) {
            visits.put(visit.session(), visit);
        }
    }

    private static String bearer(String secret) {
        return "Bearer " + secret;
    }
}
