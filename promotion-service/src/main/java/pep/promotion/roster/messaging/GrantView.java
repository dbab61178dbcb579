package pep.promotion.roster.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a territory grant.
 *
 * @param status {@code issued} when it holds in its period
 * @param from its first day, in the vendor's zone
 * @param until the first day after it, null for no end
 */
public record GrantView(
    String partnerId,
    String territoryCode,
    String status,
    LocalDate from,
    @Nullable LocalDate until) {}
