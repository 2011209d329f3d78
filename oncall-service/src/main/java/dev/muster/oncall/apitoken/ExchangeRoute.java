package dev.muster.oncall.apitoken;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.token.SignedToken;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Where the other services change API tokens for signed ones. */
@ApplicationScoped
class ExchangeRoute implements InternalRoute {

    record Secret(String token) {}

    private final ApiTokenService apiTokens;
    private final ObjectReader secrets;

    ExchangeRoute(ApiTokenService apiTokens, ObjectMapper json) {
        this.apiTokens = apiTokens;
        this.secrets = json.readerFor(Secret.class);
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return SignedToken.EXCHANGE;
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        Secret secret = request.bodyAs(secrets);
        return apiTokens
                .exchange(Objects.requireNonNullElse(secret.token(), ""))
                .map(token -> token.map(InternalAnswer::ok).orElseThrow(ExchangeRoute::unknown));
    }

    private static RuntimeException unknown() {
        return Problems.notFound("API token", "of this kind");
    }
}
