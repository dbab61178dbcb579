package pep.promotion.accrual;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import pep.promotion.Samples;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.DealOfLine;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.promotion.terms.Occasion;

/** Random sales lines: sales, returns that name a sale or none, reversals, names never seen. */
public final class RandomSales {

  private static final Instant START = Instant.parse("2025-11-15T00:00:00Z");

  private RandomSales() {}

  public static List<SaleLine> lines(RandomGenerator random, String prefix, int count) {
    List<SaleLine> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(10);
      String other = prefix + random.nextInt(count + 2);
      Instant at = START.plus(Duration.ofHours(random.nextInt(430 * 24)));
      String product = "P" + random.nextInt(3);
      Money amount = Money.ofMinor(Samples.GBP, random.nextInt(20_000));
      String id = prefix + i;
      Acceptance accepted = new Acceptance(START.plusSeconds(random.nextInt(count)), i);
      String names = kind >= 6 && kind < 9 && random.nextBoolean() ? other : null;
      lines.add(
          new SaleLine(
              id,
              product,
              "line",
              amount,
              units(amount),
              at,
              kind < 6 ? SaleKind.SALE : kind < 9 ? SaleKind.RETURN : SaleKind.REVERSAL,
              names,
              kind < 9 ? null : other,
              null,
              accepted));
    }
    return lines;
  }

  /** Random deals that were won or referred. */
  public static List<SaleLine> deals(RandomGenerator random, int count) {
    List<SaleLine> deals = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Occasion occasion = random.nextBoolean() ? Occasion.WON_DEAL : Occasion.REFERRED_DEAL;
      Instant at = START.plus(Duration.ofHours(random.nextInt(430 * 24)));
      deals.add(
          SaleLine.of(
              "dea_" + i,
              Money.ofMinor(Samples.GBP, random.nextInt(20_000)),
              at,
              new DealOfLine(occasion, "usr_1", List.of("line")),
              new Acceptance(at, i)));
    }
    return deals;
  }

  /** Some of them in parts of a unit. */
  private static BigDecimal units(Money amount) {
    return BigDecimal.valueOf(amount.getAmountMinorLong() % 97, 1);
  }

  /** The lines packed into facts at random: shuffled, split, some sent again in other company. */
  public static List<List<SaleLine>> facts(RandomGenerator random, List<SaleLine> lines) {
    List<SaleLine> stream = new ArrayList<>(lines);
    for (SaleLine line : lines) {
      if (random.nextInt(4) == 0) {
        stream.add(line);
      }
    }
    Collections.shuffle(stream, new Random(random.nextLong()));
    List<List<SaleLine>> facts = new ArrayList<>();
    for (int from = 0; from < stream.size(); ) {
      int to = Math.min(stream.size(), from + 1 + random.nextInt(7));
      facts.add(stream.subList(from, to));
      from = to;
    }
    return facts;
  }
}
