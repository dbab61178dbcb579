package pep.promotion.telling;

import java.time.LocalDate;
import java.util.List;
import pep.platform.events.EventType;

/**
 * A promotion ends within a week for up to 1,000 partners of its audience.
 *
 * @param until its last day
 */
@EventType("offer.ending.v1")
public record OfferEnding(
    String promotionId,
    String promotionCode,
    String name,
    LocalDate until,
    List<OfferedTo> entries) {}
