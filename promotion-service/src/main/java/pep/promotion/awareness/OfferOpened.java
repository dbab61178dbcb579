package pep.promotion.awareness;

import java.time.Instant;
import pep.platform.events.EventType;

/**
 * A partner opened a promotion that it is offered, for the first time.
 *
 * @param openedAt when somebody of the partner did
 */
@EventType("offer.opened.v1")
public record OfferOpened(
    String promotionId,
    String promotionCode,
    String partnerId,
    String partnerCode,
    Instant openedAt) {}
