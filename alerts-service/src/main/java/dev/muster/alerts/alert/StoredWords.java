package dev.muster.alerts.alert;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the words of an alert in the database as they are in JSON. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfStatus implements AttributeConverter<AlertStatus, String> {

        @Override
        public String convertToDatabaseColumn(AlertStatus status) {
            return status == null ? null : status.word();
        }

        @Override
        public AlertStatus convertToEntityAttribute(String word) {
            return word == null ? null : AlertStatus.of(word).orElseThrow();
        }
    }

    @Converter(autoApply = true)
    static class OfSeverity implements AttributeConverter<Severity, String> {

        @Override
        public String convertToDatabaseColumn(Severity severity) {
            return severity == null ? null : severity.word();
        }

        @Override
        public Severity convertToEntityAttribute(String word) {
            return word == null ? null : Severity.of(word).orElseThrow();
        }
    }

    @Converter(autoApply = true)
    static class OfUrgency implements AttributeConverter<Urgency, String> {

        @Override
        public String convertToDatabaseColumn(Urgency urgency) {
            return urgency == null ? null : urgency.word();
        }

        @Override
        public Urgency convertToEntityAttribute(String word) {
            return word == null ? null : Urgency.of(word).orElseThrow();
        }
    }
}
