package dev.muster.chassis.token;

/** The names for {@code @RolesAllowed}. A caller carries the lower roles too: {@code RESPONDER} admits responders and admins. */
public final class Roles {

    public static final String STAKEHOLDER = "stakeholder";
    public static final String RESPONDER = "responder";
    public static final String ADMIN = "admin";

    /** Another service of the suite, on its own account or on behalf of someone. */
    public static final String SERVICE = "service";

    private Roles() {}
}
