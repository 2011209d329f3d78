package dev.muster.chassis.sample.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says of none of its operations who may call them. */
@Path("/v1/forgotten")
class ForgottenResource {

    @GET
    public String read() {
        return "never seen";
    }
}
