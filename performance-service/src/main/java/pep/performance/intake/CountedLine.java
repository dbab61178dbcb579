package pep.performance.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line that counts, as the features that sum up see it.
 *
 * @param country of the partner when the line was accepted; null where it had none
 * @param territories codes of the territories that it counts in, the smallest first
 * @param productLine of the product then; null where it was not known
 * @param quantity signed, at most three places
 * @param amount signed: what the line adds to net sales
 */
public record CountedLine(
    String partnerId,
    @Nullable String country,
    List<String> territories,
    String productCode,
    @Nullable String productLine,
    BigDecimal quantity,
    Money amount,
    Instant soldAt,
    LineKind kind) {}
