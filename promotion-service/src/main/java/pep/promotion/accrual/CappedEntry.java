package pep.promotion.accrual;

import org.joda.money.Money;

/**
 * One effect of a sales line under a capped rebate.
 *
 * @param id promotion and sales line: {@code <promotion>/<line>}
 * @param partnerId the partner
 * @param promotionId the promotion
 * @param root the {@link SaleGroup} it belongs to
 * @param lineId the line that caused it
 * @param counted by how much it moves what the group has earned; may exceed what was posted, where
 *     a return finds nothing left to claw back and is carried against what the partner earns next
 * @param posted by how much it moves what is owed to the partner: above zero accrues, below zero
 *     claws back
 * @param shortfall what the budget could no longer fund of it
 */
public record CappedEntry(
    String id,
    String partnerId,
    String promotionId,
    String root,
    String lineId,
    Money counted,
    Money posted,
    Money shortfall) {}
