package pep.performance.intake.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one line ended, with its reasons; the report, the event and the roll-ups all come from it.
 *
 * @param number the line's place in its intake, from 1
 * @param sale what the line says; null exactly when it was refused
 * @param attribution present exactly when it was accepted
 * @param sent the cells of a line that was refused, as they stood; none of any other
 * @param reasons none that is more than a warning exactly when it was accepted
 */
public record LineDecision(
    long number,
    Outcome outcome,
    @Nullable Sale sale,
    @Nullable Attribution attribution,
    Map<Column, String> sent,
    List<LineReason> reasons) {

  public LineDecision {
    sent = Map.copyOf(sent);
    reasons = List.copyOf(reasons);
    if ((outcome == Outcome.REFUSED) != (sale == null)
        || (outcome == Outcome.ACCEPTED) != (attribution != null)
        || (outcome == Outcome.ACCEPTED)
            != reasons.stream().allMatch(each -> each.code().warns())) {
      throw new IllegalArgumentException("outcome, sale, attribution and reasons disagree");
    }
  }

  private static LineDecision read(
      Sale sale, Outcome outcome, @Nullable Attribution attribution, List<LineReason> reasons) {
    return new LineDecision(sale.number(), outcome, sale, attribution, Map.of(), reasons);
  }

  public static LineDecision accepted(Sale sale, Attribution attribution) {
    return read(sale, Outcome.ACCEPTED, attribution, List.of());
  }

  public static LineDecision held(Sale sale, ReasonCode why) {
    LineReason reason = LineReason.of(why, Column.PARTNER_CODE, sale.partnerCode());
    return read(sale, Outcome.HELD, null, List.of(reason));
  }

  /** The line is a return that should not take back the sale that it names. */
  public static LineDecision doubtful(Sale sale, ReasonCode why) {
    LineReason reason = LineReason.of(why, Column.RETURNS, null);
    return read(sale, Outcome.HELD, null, List.of(reason));
  }

  public static LineDecision duplicate(Sale sale) {
    LineReason reason =
        LineReason.of(ReasonCode.ALREADY_RECORDED, Column.EXTERNAL_ID, sale.externalId());
    return read(sale, Outcome.DUPLICATE, null, List.of(reason));
  }

  /**
   * @param differences at least one
   */
  public static LineDecision differs(Sale sale, List<LineReason> differences) {
    return read(sale, Outcome.DIFFERS, null, differences);
  }

  /** The ids of lines that could be read. */
  public static List<String> ids(List<LineDecision> decisions) {
    return decisions.stream()
        .map(LineDecision::sale)
        .filter(Objects::nonNull)
        .map(Sale::id)
        .toList();
  }

  /** The ids, of the first generation, of the sales that these lines name. */
  public static Set<String> namedBy(List<LineDecision> lines) {
    return lines.stream()
        .map(LineDecision::sale)
        .filter(sale -> sale != null && sale.returns() != null)
        .map(sale -> String.valueOf(sale.returns()))
        .collect(Collectors.toSet());
  }

  /** The code of the partner that the line counts for, else the one that it names. */
  public String partnerCode() {
    return attribution == null ? read().partnerCode() : attribution.partnerCode();
  }

  /** The code of the product that the line counts for, else the one that it names. */
  public String productCode() {
    return attribution == null ? read().productCode() : attribution.productCode();
  }

  private Sale read() {
    return Objects.requireNonNull(sale, "a refused line names nothing that holds");
  }

  public static LineDecision refused(RawLine line, List<LineReason> reasons) {
    return new LineDecision(line.number(), Outcome.REFUSED, null, null, line.cells(), reasons);
  }

  /** The same decision with what is doubtful about the line. */
  public LineDecision warned(List<LineReason> warnings) {
    if (warnings.isEmpty()) {
      return this;
    }
    List<LineReason> all = new ArrayList<>(reasons);
    all.addAll(warnings);
    return new LineDecision(number, outcome, sale, attribution, sent, all);
  }

  /** The same decision on the line under another id. */
  public LineDecision of(Sale renamed) {
    return new LineDecision(number, outcome, renamed, attribution, sent, reasons);
  }
}
