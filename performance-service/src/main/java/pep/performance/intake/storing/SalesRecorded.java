package pep.performance.intake.storing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;
import pep.platform.events.EventType;

/**
 * Up to 1,000 lines that were counted together.
 *
 * @param partition in which batches are counted one after another
 * @param sequence the batch's place in its partition, from 1, without gaps
 * @param currency of every amount
 */
@EventType("sales.recorded.v1")
public record SalesRecorded(
    String intakeId, int partition, long sequence, String currency, List<Line> lines) {

  public SalesRecorded {
    lines = List.copyOf(lines);
  }

  /**
   * One line; each takes effect once, by its id.
   *
   * @param partnerCode the partner's own code, whatever the line names it by
   * @param productCode the product's own code; as the line names it where none is known
   * @param quantity a decimal with the sign of what the line adds to net sales
   * @param amount with the same sign
   * @param kind a sale, a return or a reversal, in lower case
   * @param returns on a return: the id that the sale had first, where it names one
   * @param reverses on a reversal: the id of the line that it undoes
   * @param replaces on a line that was voided, corrected or attributed before: the id that it had
   *     first
   */
  public record Line(
      String id,
      String partnerId,
      String partnerCode,
      String productCode,
      @Nullable String productLine,
      String quantity,
      Money amount,
      Instant soldAt,
      String kind,
      @Nullable String returns,
      @Nullable String reverses,
      @Nullable String replaces) {

    static Line of(Sale sale, Attribution attribution) {
      return new Line(
          sale.id(),
          attribution.partnerId(),
          attribution.partnerCode(),
          attribution.productCode(),
          attribution.productLine(),
          plain(sale),
          sale.amount(),
          sale.soldAt(),
          sale.kind().wireName(),
          sale.returns(),
          sale.reverses(),
          sale.replaces());
    }

    private static String plain(Sale sale) {
      return sale.quantity().stripTrailingZeros().toPlainString();
    }
  }

  /** The event of a batch's accepted lines; none of them makes none. */
  static @Nullable SalesRecorded of(
      String intakeId, int partition, long sequence, String currency, List<LineDecision> all) {
    List<Line> lines = new ArrayList<>();
    for (LineDecision decision : all) {
      Sale sale = decision.sale();
      Attribution attribution = decision.attribution();
      if (sale != null && attribution != null) {
        lines.add(Line.of(sale, attribution));
      }
    }
    return lines.isEmpty()
        ? null
        : new SalesRecorded(intakeId, partition, sequence, currency, lines);
  }
}
