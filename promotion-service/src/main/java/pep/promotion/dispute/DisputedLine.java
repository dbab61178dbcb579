package pep.promotion.dispute;

import org.joda.money.Money;

/**
 * The line of a statement that is disputed, as it was.
 *
 * @param promotionId the rebate
 * @param promotionCode the vendor's code for it
 * @param lineId the sales line
 * @param incentive by how much it moved what is owed
 */
public record DisputedLine(
    String promotionId, String promotionCode, String lineId, Money incentive) {}
