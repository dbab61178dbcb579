package pep.catalog.profitability;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor takes for what partners earn on a product line: a forecast of one of its products
 * that somebody kept.
 *
 * @param productLine letter for letter as its products say it
 * @param productCode the product that was forecast
 * @param partnerId the partner whose tier and promotions counted; null for none
 * @param months the period of the forecast
 * @param unitsPerMonth sales a month once the ramp is over
 * @param marginPercent what a partner keeps of all revenue; null without revenue
 * @param breakEvenMonth when what was spent is earned; null where the period ends before
 * @param forecastAt when it was kept, at the prices of that instant
 */
public record LineForecast(
    String productLine,
    String productCode,
    @Nullable String partnerId,
    int months,
    BigDecimal unitsPerMonth,
    @Nullable BigDecimal marginPercent,
    @Nullable Integer breakEvenMonth,
    Instant forecastAt) {}
