package dev.muster.chassis.idempotency;

/** @param body JSON */
record Answer(String location, String body) {}
