package pep.promotion.telling;

import java.time.LocalDate;
import java.util.List;
import pep.platform.events.EventType;

/**
 * A promotion begins for up to 1,000 partners of its audience.
 *
 * @param until its last day
 */
@EventType("offer.begun.v1")
public record OfferBegun(
    String promotionId,
    String promotionCode,
    String name,
    LocalDate until,
    List<OfferedTo> entries) {}
