package pep.catalog.audience.messaging;

import org.jspecify.annotations.Nullable;

/** The part of {@code partner.changed.v1} that this service reads. */
public record KnownPartner(String code, String status, @Nullable String type) {}
