package pep.catalog.audience.messaging;

/** The part of {@code vendor.changed.v1} that this service reads. */
public record KnownVendor(String currency, String timeZone) {}
