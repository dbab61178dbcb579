package pep.catalog.profitability;

import pep.catalog.pricing.Percentage;

/**
 * What a promotion gives a partner for the length of a forecast, or less.
 *
 * @param kind in its owner's words, such as {@code discount} or {@code unit_rebate}
 * @param share of what the partner pays for the items
 * @param months in how many of the forecast's months, from the first, it holds
 */
public record ForecastPromotion(String code, String kind, Percentage share, int months) {}
