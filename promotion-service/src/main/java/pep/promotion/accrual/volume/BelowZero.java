package pep.promotion.accrual.volume;

import org.joda.money.Money;

/**
 * What a partner's returns left below zero under one capped rebate.
 *
 * @param promotionId the rebate's
 * @param amount what is to be taken from its sales, above zero
 * @param setOff what of that its sales had room for
 */
public record BelowZero(String promotionId, Money amount, Money setOff) {}
