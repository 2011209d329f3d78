package dev.muster.incidents.subscription;

/**
 * Where somebody who has subscribed gets mail.
 *
 * @param unsubscribe the address that ends it by one click; null where one reader cannot end it for all
 */
public record Subscriber(String address, String unsubscribe) {}
