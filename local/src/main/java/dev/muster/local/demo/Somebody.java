package dev.muster.local.demo;

/** A person of the demo's organisation, signed in. */
record Somebody(String id, String name, String email, Client client) {}
