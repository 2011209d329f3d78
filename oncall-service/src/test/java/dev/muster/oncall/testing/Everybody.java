package dev.muster.oncall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.testing.As;
import dev.muster.chassis.testing.Tokens;
import dev.muster.chassis.token.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One of each sort of caller, to try an operation in all their names. */
public record Everybody(Somebody stakeholder, Somebody responder, Somebody member, Somebody manager, Somebody admin) {

    public enum Who {
        NOBODY,
        SERVICE,
        STAKEHOLDER,
        RESPONDER,
        MEMBER,
        MANAGER,
        ADMIN
    }

    public static final Set<Who> PEOPLE = EnumSet.range(Who.STAKEHOLDER, Who.ADMIN);
    public static final Set<Who> PEOPLE_AND_SERVICES = EnumSet.range(Who.SERVICE, Who.ADMIN);
    public static final Set<Who> ADMINS = EnumSet.of(Who.ADMIN);
    public static final Set<Who> THE_TEAM = EnumSet.of(Who.MEMBER, Who.MANAGER, Who.ADMIN);
    public static final Set<Who> MANAGERS = EnumSet.of(Who.MANAGER, Who.ADMIN);

    public static Everybody gathered() {
        return gathered(Somebody::withRole);
    }

    public static Everybody gathered(Function<Role, Somebody> maker) {
        return new Everybody(
                maker.apply(Role.STAKEHOLDER),
                maker.apply(Role.RESPONDER),
                maker.apply(Role.RESPONDER),
                maker.apply(Role.RESPONDER),
                maker.apply(Role.ADMIN));
    }

    /** 2xx for those, 401 for nobody, 403 for everybody else. */
    public void only(Set<Who> allowed, Function<RequestSpecification, Response> operation) {
        for (Who who : Who.values()) {
            int status = operation.apply(as(who)).statusCode();
            if (allowed.contains(who)) {
                assertThat(status).as("as %s", who).isBetween(200, 299);
            } else {
                assertThat(status).as("as %s", who).isEqualTo(who == Who.NOBODY ? 401 : 403);
            }
        }
    }

    /** A team that the manager manages and the member belongs to. */
    public UUID team(boolean membersEdit) {
        return Records.id(As.admin().body(teamBody(membersEdit)).post("/v1/teams"));
    }

    public Map<String, Object> teamBody(boolean membersEdit) {
        return Records.teamBody(List.of(manager.id()), List.of(member.id()), membersEdit);
    }

    private RequestSpecification as(Who who) {
        return switch (who) {
            case NOBODY -> As.nobody();
            case SERVICE -> As.bearer(Tokens.service("alerts"));
            case STAKEHOLDER -> stakeholder.call();
            case RESPONDER -> responder.call();
            case MEMBER -> member.call();
            case MANAGER -> manager.call();
            case ADMIN -> admin.call();
        };
    }
}
