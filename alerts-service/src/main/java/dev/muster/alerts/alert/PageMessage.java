package dev.muster.alerts.alert;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What we read of oncall's messages about a page.
 *
 * @param personId who was told, or who acted; null where it is nobody
 * @param channel by what somebody was told
 * @param why what decided that it is about more than it was
 * @param restricted true where it is about an incident that not everybody may see
 */
record PageMessage(
        UUID pageId,
        List<Subject> subjects,
        Policy policy,
        Integer level,
        UUID personId,
        String channel,
        String why,
        Boolean restricted) {

    record Subject(String type, String id, List<UUID> alertIds) {}

    record Policy(UUID id, Integer version) {}

    /** The alerts it is about, sorted; others' subjects, such as an incident, name none. */
    List<UUID> alertIds() {
        Stream<Subject> about = subjects == null ? Stream.of() : subjects.stream();
        return about.filter(subject -> subject.alertIds() != null)
                .flatMap(subject -> subject.alertIds().stream())
                .sorted()
                .distinct()
                .toList();
    }
}
