package dev.muster.chassis.sample.web;

import dev.muster.chassis.internal.InternalAnswer;
import dev.muster.chassis.internal.InternalRequest;
import dev.muster.chassis.internal.InternalRoute;
import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.tx.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Gives back what another service sent, and shows that the database can be used on the way. */
@ApplicationScoped
class EchoRoute implements InternalRoute {

    private final Transactions transactions;

    EchoRoute(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return "/internal/echo/:word";
    }

    @Override
    public Uni<InternalAnswer> answer(InternalRequest request) {
        if (request.pathParam("word").equals("nothing")) {
            throw Problems.notFound("echo", "of nothing");
        }
        var body = new String(request.body(), StandardCharsets.UTF_8);
        return transactions
                .run(() -> transactions.session().chain(session -> session.createNativeQuery(
                                "select count(*) from web_sample", Long.class)
                        .getSingleResult()))
                .map(count -> InternalAnswer.ok(Map.of(
                        "word",
                        request.pathParam("word"),
                        "body",
                        body,
                        "from",
                        request.caller().service())));
    }
}
