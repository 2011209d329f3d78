package dev.muster.console.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Calls to the services carry the token of whoever asked for the page: the services decide what they may. */
@ApplicationScoped
public class BearerOfVisitor implements ClientHeadersFactory {
    private final Visitor visitor;

    BearerOfVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + visitor.token());
        return headers;
    }
}
