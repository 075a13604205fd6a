package io.galley.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails, as only a fault of ours would. */
@Path(FailingResource.PATH)
public final class FailingResource {
    static final String PATH = "/test/failure";
    static final String SECRET = "nobody-outside-may-read-this";

    @GET
    public String fail() {
        throw new IllegalStateException(SECRET);
    }
}
