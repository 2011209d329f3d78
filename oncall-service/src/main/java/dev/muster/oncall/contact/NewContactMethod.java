package dev.muster.oncall.contact;

/** A contact method just added, with the secret that only its owner may see, once. */
record NewContactMethod(ContactMethod method, String secret) {}
