package dev.muster.console.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be changed here: where it lives, what it is called, and which of its fields the form shows. */
public enum Sort {
    PEOPLE(
            "people",
            "people",
            "/people",
            "person",
            List.of(Field.NAME, Field.EMAIL, Field.TIME_ZONE, Field.ROLE, Field.ACTIVE)),
    TEAMS("teams", "teams", "/teams", "team", List.of(Field.NAME, Field.MEMBERS, Field.MANAGERS, Field.MEMBERS_EDIT)),
    SERVICES(
            "services",
            "services",
            "/services",
            "service",
            List.of(Field.NAME, Field.DESCRIPTION, Field.TEAM, Field.POLICY, Field.TIER)),
    SCHEDULES("schedules", "schedules", "/schedules", "schedule", List.of(Field.NAME, Field.TIME_ZONE, Field.TEAM)),
    POLICIES("policies", "escalation-policies", "/policies", "policy", List.of(Field.NAME, Field.TEAM, Field.REPEAT)),
    INTEGRATIONS(
            "integrations",
            "integrations",
            "/settings/integrations",
            "integration",
            List.of(Field.NAME, Field.SERVICE));

    final String word;
    final String resource;
    final String list;
    final String noun;
    final List<Field> fields;

    Sort(String word, String resource, String list, String noun, List<Field> fields) {
        this.word = word;
        this.resource = resource;
        this.list = list;
        this.noun = noun;
        this.fields = fields;
    }

    static Optional<Sort> of(String word) {
        return Stream.of(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** Alerts keeps the integrations, oncall everything else. */
    boolean atAlerts() {
        return this == INTEGRATIONS;
    }
}
