package dev.muster.oncall.paging;

import dev.muster.oncall.incident.IncidentRecord;
import java.util.Optional;

/**
 * What an alert that calls for somebody is part of.
 *
 * @param page the open page, locked, that calls for it; empty when it needs one of its own
 * @param incident the incident under way that it is part of
 * @param why what decided that
 */
record AlertHome(Optional<Page> page, Optional<IncidentRecord> incident, String why) {

    static final AlertHome NONE = new AlertHome(Optional.empty(), Optional.empty(), null);

    static AlertHome of(IncidentRecord incident, String why) {
        return new AlertHome(Optional.empty(), Optional.of(incident), why);
    }

    static AlertHome with(Page page, Optional<IncidentRecord> incident, String why) {
        return new AlertHome(Optional.of(page), incident, why);
    }
}
