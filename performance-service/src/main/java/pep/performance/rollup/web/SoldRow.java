package pep.performance.rollup.web;

import org.jspecify.annotations.Nullable;
import pep.performance.intake.CountedLine;
import pep.performance.intake.TracedLine;
import pep.platform.export.Neutral;

/**
 * A line of sales as it counts.
 *
 * @param intakeId the file or call that it came with
 * @param storedAt when it began to count
 * @param kind {@code sale}, {@code return}, or {@code reversal} of a line that counts no more
 * @param amount signed: what the line adds to net sales
 */
record SoldRow(
    String lineId,
    String intakeId,
    @Nullable String externalId,
    String storedAt,
    String soldAt,
    String partnerId,
    String productCode,
    @Nullable String productLine,
    @Nullable String country,
    String territories,
    String kind,
    String quantity,
    String amount,
    String currency) {

  static SoldRow of(TracedLine traced) {
    CountedLine line = traced.line();
    return new SoldRow(
        traced.id(),
        traced.intakeId(),
        traced.externalId() == null ? null : Neutral.of(traced.externalId()),
        traced.storedAt().toString(),
        line.soldAt().toString(),
        line.partnerId(),
        Neutral.of(line.productCode()),
        line.productLine() == null ? null : Neutral.of(line.productLine()),
        line.country(),
        String.join(" ", line.territories()),
        line.kind().wireName(),
        line.quantity().toPlainString(),
        line.amount().getAmount().toPlainString(),
        line.amount().getCurrencyUnit().getCode());
  }
}
