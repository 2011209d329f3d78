package dev.muster.local;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;

/** Tells the member who really asked; whatever the client claimed in these headers is overwritten, not believed. */
final class Forwarding implements ProxyInterceptor {
    private final String scheme;
    private final String host;

    Forwarding(URI publicUrl) {
        this.scheme = publicUrl.getScheme();
        this.host = publicUrl.getAuthority();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest asked = context.request().proxiedRequest();
        var headers = context.request().headers();
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Host", host);
        return context.sendRequest()
                .recover(memberDown -> Future.succeededFuture(
                        EdgeProblem.memberDown(context.request().release().response())));
    }
}
