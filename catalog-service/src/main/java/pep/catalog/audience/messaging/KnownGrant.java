package pep.catalog.audience.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code grant.changed.v1} that this service reads.
 *
 * @param from the first day, in the vendor's zone
 * @param until the first day after; null without an end
 */
public record KnownGrant(
    String grantId,
    String partnerId,
    String territoryCode,
    String productLine,
    String status,
    LocalDate from,
    @Nullable LocalDate until) {}
