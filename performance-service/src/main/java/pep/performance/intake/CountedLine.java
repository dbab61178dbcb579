package pep.performance.intake;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line that counts, as the features that sum up see it.
 *
 * @param country of the partner when the line was accepted; null where it had none
 * @param territory code of the territory that it counts in; null where that could not be told
 * @param productLine of the product then; null where it was not known
 * @param quantity signed, at most three places
 * @param amount signed: what the line adds to net sales
 */
public record CountedLine(
    String partnerId,
    @Nullable String country,
    @Nullable String territory,
    String productCode,
    @Nullable String productLine,
    BigDecimal quantity,
    Money amount,
    Instant soldAt,
    LineKind kind) {}
