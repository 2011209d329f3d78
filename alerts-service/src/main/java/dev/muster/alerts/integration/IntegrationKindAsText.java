package dev.muster.alerts.integration;

import jakarta.persistence.AttributeConverter;

class IntegrationKindAsText implements AttributeConverter<IntegrationKind, String> {

    @Override
    public String convertToDatabaseColumn(IntegrationKind kind) {
        return kind.word();
    }

    @Override
    public IntegrationKind convertToEntityAttribute(String word) {
        return IntegrationKind.of(word).orElseThrow();
    }
}
