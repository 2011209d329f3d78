package dev.muster.incidents.alert;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Alerts-service has no such alert, or not for the caller. */
class NoSuchAlert extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How the client tells it from a service that is away. */
    static class Mapper implements ResponseExceptionMapper<NoSuchAlert> {

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status == Response.Status.NOT_FOUND.getStatusCode();
        }

        @Override
        public NoSuchAlert toThrowable(Response answer) {
            return new NoSuchAlert();
        }
    }
}
