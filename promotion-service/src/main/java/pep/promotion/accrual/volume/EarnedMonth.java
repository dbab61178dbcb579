package pep.promotion.accrual.volume;

import org.joda.money.Money;

/**
 * What a volume rebate earns of what was sold in one month. All months of a period sum to what the
 * period has earned; one in which more came back than was sold is below zero.
 *
 * @param month such as {@code 2026-03}
 */
public record EarnedMonth(String month, Money amount) {}
