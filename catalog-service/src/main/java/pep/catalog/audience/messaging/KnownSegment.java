package pep.catalog.audience.messaging;

/** The part of {@code segment.changed.v1} that this service reads. */
public record KnownSegment(String code, boolean retired) {}
