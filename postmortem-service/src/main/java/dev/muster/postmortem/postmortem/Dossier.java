package dev.muster.postmortem.postmortem;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Surroundings;
import dev.muster.postmortem.incident.IncidentRecord;
import dev.muster.postmortem.timing.ResponseTimes;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** What is known of the incident without anybody writing it: taken over at each resolve, as a whole. */
@Entity
@Table(name = "postmortem_dossier")
class Dossier {

    @Id
    UUID postmortemId;

    @Convert(converter = ChronologyColumn.class)
    List<ChronologyEntry> chronology = List.of();

    @Convert(converter = DecisionsColumn.class)
    List<DecisionMade> decisions = List.of();

    @Convert(converter = TimesColumn.class)
    ResponseTimes times;

    protected Dossier() {}

    Dossier(UUID postmortemId) {
        this.postmortemId = postmortemId;
    }

    void take(Incident incident, IncidentRecord record, Surroundings around) {
        chronology = ChronologyEntry.of(record);
        decisions = DecisionMade.of(record);
        times = ResponseTimes.of(incident.milestones(), around);
    }

    @Converter
    static class ChronologyColumn extends JsonColumn<List<ChronologyEntry>> {
        ChronologyColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class DecisionsColumn extends JsonColumn<List<DecisionMade>> {
        DecisionsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class TimesColumn extends JsonColumn<ResponseTimes> {
        TimesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
