package dev.muster.oncall.incident;

import dev.muster.chassis.storage.IdsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** Our copy of an incident: what paging has to know of it. */
@Entity
class Incident {

    @Id
    UUID id;

    String number;
    String title;
    String severity;
    boolean ended;
    boolean drill;
    boolean restricted;

    @Convert(converter = IdsColumn.class)
    List<UUID> serviceIds;

    @Convert(converter = IdsColumn.class)
    List<UUID> visibleTo;

    String url;
    UUID commanderId;

    protected Incident() {}

    static Incident of(IncidentRecord told) {
        var incident = new Incident();
        incident.id = told.id();
        incident.become(told);
        return incident;
    }

    void become(IncidentRecord told) {
        number = told.number();
        title = told.title();
        severity = told.severity();
        ended = told.ended();
        drill = told.drill();
        restricted = told.restricted();
        serviceIds = told.serviceIds();
        visibleTo = told.visibleTo();
        url = told.url();
        commanderId = told.commanderId();
    }

    IncidentRecord record() {
        return new IncidentRecord(
                id, number, title, severity, ended, drill, restricted, serviceIds, visibleTo, url, commanderId);
    }
}
