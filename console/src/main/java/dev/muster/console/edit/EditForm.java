package dev.muster.console.edit;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Every field any record's form may show; a form fills in those of its kind. */
public class EditForm {

    /** The version that was read. */
    @RestForm
    public String etag;

    @RestForm
    public String name;

    @RestForm
    public String email;

    @RestForm
    public String timeZone;

    @RestForm
    public String role;

    @RestForm
    public String active;

    @RestForm
    public String description;

    @RestForm
    public String tier;

    @RestForm
    public String teamId;

    @RestForm
    public String escalationPolicyId;

    @RestForm
    public String serviceId;

    @RestForm
    public String repeat;

    @RestForm
    public List<String> memberIds;

    @RestForm
    public List<String> managerIds;

    @RestForm
    public String membersEdit;

    List<String> of(Field field) {
        return switch (field) {
            case NAME -> one(name);
            case EMAIL -> one(email);
            case TIME_ZONE -> one(timeZone);
            case ROLE -> one(role);
            case ACTIVE -> one(active);
            case DESCRIPTION -> one(description);
            case TIER -> one(tier);
            case TEAM -> one(teamId);
            case POLICY -> one(escalationPolicyId);
            case SERVICE -> one(serviceId);
            case REPEAT -> one(repeat);
            case MEMBERS -> several(memberIds);
            case MANAGERS -> several(managerIds);
            case MEMBERS_EDIT -> one(membersEdit);
        };
    }

    private static List<String> one(String typed) {
        return typed == null ? List.of() : List.of(typed);
    }

    private static List<String> several(List<String> typed) {
        return typed == null ? List.of() : typed;
    }
}
