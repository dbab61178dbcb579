package pep.catalog.audience.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@code promotion.changed.v1} that this service reads. */
public record KnownPromotion(
    String code,
    String status,
    Instant from,
    @Nullable Instant until,
    @Nullable List<String> productCodes,
    @Nullable List<String> productLines) {}
