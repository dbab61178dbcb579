package pep.performance.intake.line;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.LineKind;

/**
 * What a line says, once it could be read: who sold what, when, for how much.
 *
 * <p>Quantity and amount carry the sign of what the line adds to net sales, so that a plain sum
 * over any set of lines is the net.
 *
 * @param number the line's place in its intake, from 1
 * @param id unique within the vendor, and the same however often the line is sent
 * @param source the system the line comes from
 * @param externalId the line's own number there; null where it is known by its place in a file
 * @param quantity at most three places
 * @param returns on a return: the id of the sale it takes back, where the line names one
 * @param reverses on a reversal: the id of the line it undoes
 */
public record Sale(
    long number,
    String id,
    String source,
    @Nullable String externalId,
    String partnerCode,
    String productCode,
    BigDecimal quantity,
    Money amount,
    Instant soldAt,
    LineKind kind,
    @Nullable String returns,
    @Nullable String reverses) {

  /** The same line under another id, and naming another sale that it takes back. */
  public Sale named(String newId, @Nullable String newReturns) {
    return new Sale(
        number,
        newId,
        source,
        externalId,
        partnerCode,
        productCode,
        quantity,
        amount,
        soldAt,
        kind,
        newReturns,
        reverses);
  }

  /** The same line as if it named another partner or product; null for the one that it names. */
  public Sale naming(@Nullable String otherPartnerCode, @Nullable String otherProductCode) {
    return new Sale(
        number,
        id,
        source,
        externalId,
        otherPartnerCode == null ? partnerCode : otherPartnerCode,
        otherProductCode == null ? productCode : otherProductCode,
        quantity,
        amount,
        soldAt,
        kind,
        returns,
        reverses);
  }

  /** The line's id as its claim has it: without what tells its generation. */
  public String claimedId() {
    return claimed(id);
  }

  /** The id that the line had before it was voided or corrected; null where it never was. */
  public @Nullable String replaces() {
    return kind == LineKind.REVERSAL || id.equals(claimedId()) ? null : claimedId();
  }

  /** A line's id without what tells its generation. */
  public static String claimed(String lineId) {
    int generation = lineId.indexOf("_g", "sal_".length());
    return generation < 0 ? lineId : lineId.substring(0, generation);
  }

  /** The line that undoes this one: its opposite, under an id that follows from this one's. */
  public Sale reversal() {
    return new Sale(
        number,
        id + "_v",
        source,
        externalId,
        partnerCode,
        productCode,
        quantity.negate(),
        amount.negated(),
        soldAt,
        LineKind.REVERSAL,
        null,
        id);
  }
}
