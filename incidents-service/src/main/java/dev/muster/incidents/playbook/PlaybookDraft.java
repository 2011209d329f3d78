package dev.muster.incidents.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * What a playbook says.
 *
 * @param teamId whose it is; null for one of all, which admins change
 * @param body what to know, in Markdown
 */
@Embeddable
record PlaybookDraft(
        String name,
        UUID teamId,
        String body,

        @Column(name = "match") @Convert(converter = PlaybookMatchColumn.class)
        PlaybookMatch match,

        @Convert(converter = PlaybookStepsColumn.class) List<PlaybookStep> steps) {}
