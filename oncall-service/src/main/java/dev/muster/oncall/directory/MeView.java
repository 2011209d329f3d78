package dev.muster.oncall.directory;

import java.util.List;
import java.util.UUID;

/** Who I am, and where I belong. */
record MeView(PersonView person, List<Membership> teams) {

    record Membership(UUID id, String name, boolean manager) {}

    static MeView of(PersonRecord person, List<TeamRecord> teams) {
        return new MeView(
                PersonView.of(person),
                teams.stream()
                        .map(team -> new Membership(
                                team.id(), team.name(), team.managerIds().contains(person.id())))
                        .toList());
    }
}
