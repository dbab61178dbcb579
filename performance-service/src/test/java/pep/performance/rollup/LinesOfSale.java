package pep.performance.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.performance.intake.CountedLine;
import pep.performance.intake.LineKind;

/** Random lines for tests: sales and returns, with their reversals among them. */
public final class LinesOfSale {

  public static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  public static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final long START = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
  private static final int SPAN = 900 * 24 * 3600;

  private LinesOfSale() {}

  /** Lines of a few partners over about 30 months from 2024 on. */
  public static List<CountedLine> random(Random random, int size) {
    List<CountedLine> lines = new ArrayList<>();
    while (lines.size() < size) {
      CountedLine line = line(random);
      lines.add(line);
      if (random.nextInt(8) == 0) {
        lines.add(reversal(line));
      }
    }
    return lines;
  }

  private static CountedLine line(Random random) {
    boolean back = random.nextInt(6) == 0;
    BigDecimal quantity = BigDecimal.valueOf(random.nextInt(1, 20_000), 3);
    Money amount = Money.ofMinor(GBP, random.nextInt(1, 100_000));
    return new CountedLine(
        "prt_" + random.nextInt(5),
        random.nextInt(4) == 0 ? null : "GB",
        territories(random),
        "P" + random.nextInt(7),
        random.nextInt(3) == 0 ? null : "line" + random.nextInt(2),
        back ? quantity.negate() : quantity,
        back ? amount.negated() : amount,
        Instant.ofEpochSecond(START + random.nextInt(SPAN)),
        back ? LineKind.RETURN : LineKind.SALE);
  }

  private static List<String> territories(Random random) {
    String within = "T" + random.nextInt(3);
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 -> List.of(within);
      default -> List.of(within + "-" + random.nextInt(2), within);
    };
  }

  private static CountedLine reversal(CountedLine line) {
    return new CountedLine(
        line.partnerId(),
        line.country(),
        line.territories(),
        line.productCode(),
        line.productLine(),
        line.quantity().negate(),
        line.amount().negated(),
        line.soldAt(),
        LineKind.REVERSAL);
  }
}
