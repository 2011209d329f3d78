package dev.muster.alerts.catalog;

import java.util.Locale;

/** What we keep copies of, by the message that tells of it. */
enum CatalogKind {
    SERVICE(CatalogService.class),
    TEAM(CatalogTeam.class),
    POLICY(CatalogPolicy.class),
    PERSON(CatalogPerson.class);

    private final Class<? extends CatalogRecord> type;

    CatalogKind(Class<? extends CatalogRecord> type) {
        this.type = type;
    }

    Class<? extends CatalogRecord> type() {
        return type;
    }

    /** As in the message {@code service.changed}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String messageType() {
        return word() + ".changed";
    }

    static CatalogKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static CatalogKind ofMessage(String messageType) {
        return of(messageType.substring(0, messageType.indexOf('.')));
    }
}
