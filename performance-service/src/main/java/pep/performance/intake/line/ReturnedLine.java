package pep.performance.intake.line;

import java.math.BigDecimal;

/**
 * A return that counts, as it is noted with the claim on the sale that it takes back.
 *
 * @param lineId of the return
 * @param quantity above or at 0
 * @param amount above 0
 */
public record ReturnedLine(String lineId, BigDecimal quantity, BigDecimal amount) {

  public static ReturnedLine of(Sale back) {
    return new ReturnedLine(back.id(), back.quantity().abs(), back.amount().abs().getAmount());
  }
}
