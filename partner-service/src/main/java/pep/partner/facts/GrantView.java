package pep.partner.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code grant.changed.v1} that this service reads.
 *
 * @param from the first day, in the vendor's zone; null where it was kept before it was read
 * @param until the first day after; null for a grant without an end
 */
public record GrantView(
    String partnerId,
    String territoryCode,
    String status,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {}
