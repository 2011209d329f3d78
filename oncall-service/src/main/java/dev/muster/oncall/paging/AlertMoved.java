package dev.muster.oncall.paging;

import java.util.UUID;

/**
 * What the alerts service says of an alert that somebody took or that is over.
 *
 * @param openInGroup how many alerts of its group are still open
 * @param personId who acknowledged it; null where no person did
 */
record AlertMoved(UUID groupId, int openInGroup, UUID personId) {}
