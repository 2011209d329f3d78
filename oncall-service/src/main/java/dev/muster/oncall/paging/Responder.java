package dev.muster.oncall.paging;

import java.util.UUID;

/** Somebody a level calls, and why just them. */
record Responder(UUID personId, String why, Ref ref) {}
