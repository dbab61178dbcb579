package pep.performance.intake.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;

/** Lines and rules for tests. */
public final class Lines {

  public static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
  static final Instant LATEST = Instant.parse("2026-06-02T00:00:00Z");

  private Lines() {}

  public static LineRules rules(boolean placed) {
    return new LineRules(
        "ven_1",
        "int_abc",
        placed,
        "file",
        GBP,
        ZoneId.of("Europe/London"),
        EARLIEST,
        LATEST,
        null);
  }

  static RawLine raw(long number, Map<String, String> cells) {
    RawLine line = new RawLine(number);
    cells.forEach(
        (name, value) -> {
          line.put(Objects.requireNonNull(Column.named(name), name), value);
        });
    return line;
  }

  public static RawLine sale(long number, String quantity, String price) {
    return raw(
        number,
        Map.of(
            "partnerCode", "17850",
            "productCode", "85123A",
            "quantity", quantity,
            "unitPrice", price,
            "soldAt", "2026-01-12T08:26:00Z"));
  }

  public static Sale read(RawLine line) {
    List<LineReason> reasons = new ArrayList<>();
    Sale sale = new LineReading(rules(true)).read(line, reasons);
    if (sale == null) {
      throw new AssertionError("refused: " + reasons);
    }
    return sale;
  }

  static List<ReasonCode> reasons(RawLine line) {
    List<LineReason> reasons = new ArrayList<>();
    new LineReading(rules(true)).read(line, reasons);
    return reasons.stream().map(LineReason::code).toList();
  }
}
