package pep.performance.roster;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor takes for what partners earn on a product line.
 *
 * @param marginPercent of what they sell of it; null of one without revenue
 */
public record KnownForecast(
    String productLine, @Nullable BigDecimal marginPercent, Instant forecastAt) {}
