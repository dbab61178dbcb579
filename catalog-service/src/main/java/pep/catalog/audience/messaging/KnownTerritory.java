package pep.catalog.audience.messaging;

/** The part of {@code territory.changed.v1} that this service reads. */
public record KnownTerritory(String code) {}
