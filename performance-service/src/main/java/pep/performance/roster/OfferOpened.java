package pep.performance.roster;

import java.time.Instant;

/** What is read of a partner that opened an offer. */
public record OfferOpened(String promotionId, String partnerId, Instant openedAt) {}
