package dev.muster.chassis.token;

/** The words of the suite's tokens beyond the registered ones. */
final class Claims {

    /** The audience of people's tokens: every service of the suite. */
    static final String SUITE = "muster";

    static final String GROUPS = "groups";
    static final String ROLE = "role";
    static final String KIND = "kind";
    static final String PERSON = "person";
    static final String API_TOKEN = "apiToken";

    /** The session or API token behind a person's token, so that it can be revoked with it. */
    static final String CREDENTIAL = "cid";

    /** {@code iat} has whole seconds only, too coarse to tell a token from the revocation just before it. */
    static final String ISSUED_AT_MILLIS = "iatMillis";

    /** Of an API token that is meant for some services only. */
    static final String SERVICES = "services";

    /** Of an API token that is meant for some actions only. */
    static final String ACTIONS = "actions";

    /** Whom a service calls for. */
    static final String ACT = "act";

    private Claims() {}
}
