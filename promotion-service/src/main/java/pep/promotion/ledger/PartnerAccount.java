package pep.promotion.ledger;

import org.joda.money.Money;

/**
 * What a vendor owes a partner over a posting period. {@code closing = opening + posted +
 * corrected}.
 *
 * @param partnerId the partner
 * @param partnerCode the vendor's code for it
 * @param opening what was owed before; below zero where more came back than was owed
 * @param posted what was posted of the period itself
 * @param corrected what was posted that belongs to closed periods before
 * @param closing what is owed at its end
 */
public record PartnerAccount(
    String partnerId,
    String partnerCode,
    Money opening,
    Money posted,
    Money corrected,
    Money closing) {}
