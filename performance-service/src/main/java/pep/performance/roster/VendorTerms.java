package pep.performance.roster;

import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * What a vendor reckons in.
 *
 * @param zone its business days and months are those of this zone
 */
public record VendorTerms(CurrencyUnit currency, ZoneId zone) {}
