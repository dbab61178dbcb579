package pep.catalog.audience.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of {@code grant.changed.v1} that this service reads. */
public record KnownGrant(
    String grantId,
    String partnerId,
    String territoryCode,
    @Nullable String productLine,
    Instant from,
    @Nullable Instant until,
    String status) {}
