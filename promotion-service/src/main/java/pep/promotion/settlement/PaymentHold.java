package pep.promotion.settlement;

import java.time.Instant;

/**
 * That a partner is not paid for now.
 *
 * @param partnerId the partner
 * @param reason why
 * @param by who said so
 * @param at when
 */
public record PaymentHold(String partnerId, String reason, String by, Instant at) {}
