package pep.promotion.roster;

import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * What this service must know of a vendor.
 *
 * @param currency the currency of all its amounts
 * @param zone where its business days begin and end
 * @param fiscalYearStartMonth 1 (January) to 12
 */
public record VendorTerms(CurrencyUnit currency, ZoneId zone, int fiscalYearStartMonth) {}
