package pep.catalog.audience.messaging;

import org.jspecify.annotations.Nullable;

/** The part of {@code tier.changed.v1} that this service reads. */
public record KnownTier(String partnerId, @Nullable String tier) {}
