package dev.muster.oncall.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that is known about reaching one person: the methods added, and the steps chosen per urgency. */
public record PersonContacts(UUID personId, List<Contact> methods, Map<Urgency, List<RuleStep>> rules) {

    public PersonContacts {
        methods = List.copyOf(methods);
        rules = Map.copyOf(rules);
    }

    public List<RuleStep> stepsFor(Urgency urgency) {
        return rules.getOrDefault(urgency, List.of());
    }
}
