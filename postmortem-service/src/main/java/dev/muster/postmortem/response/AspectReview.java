package dev.muster.postmortem.response;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.muster.chassis.storage.JsonColumn;
import dev.muster.chassis.time.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One aspect of a response: what the record says, and what people say about it. */
@Entity
@Table(name = "response_review")
class AspectReview {

    @Id
    UUID id;

    @Version
    int version;

    UUID postmortemId;

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    @Convert(converter = FactsColumn.class)
    List<ComputedFact> facts = List.of();

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String note;
    UUID judgedBy;
    Instant judgedAt;

    protected AspectReview() {}

    AspectReview(UUID postmortemId, Aspect aspect) {
        this.id = Ids.next();
        this.postmortemId = postmortemId;
        this.aspect = aspect;
    }

    void compute(List<ComputedFact> computed) {
        facts = computed;
    }

    void judge(Verdict given, String words, UUID by, Instant at) {
        verdict = given;
        note = words;
        judgedBy = by;
        judgedAt = at;
    }

    boolean isEmpty() {
        return verdict == null || note == null || note.isBlank();
    }

    @Converter
    static class FactsColumn extends JsonColumn<List<ComputedFact>> {
        FactsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
