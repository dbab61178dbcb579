package pep.performance.formula;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.performance.figures.FiguresOfSales;
import pep.performance.figures.WorkedOut;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Tally;
import pep.performance.roster.Pipeline;
import pep.performance.roster.RosterPartner;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.LadderRejected;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierRule;
import pep.performance.tier.standing.TierPolicy;
import pep.performance.tier.standing.TierStanding;

/** What is worked out of a partner with five years of sales: its figures, tier and formulas. */
final class FiguresBenchmark {

  private static final long SEED = 20261129;
  private static final int MONTHS = 60;
  private static final int SALES_A_MONTH = 4;
  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZONE);
  private static final FiguresOfSales FIGURES = new FiguresOfSales(CurrencyUnit.of("GBP"), ZONE);
  private static final int DIFFERENT = 1_000;

  private final CompiledFormulas formulas;
  private final TierLadder ladder;
  private final List<List<DaySales>> days = new ArrayList<>();

  private FiguresBenchmark() throws LadderRejected {
    this.formulas =
        CompiledFormulas.of(
            1,
            List.of(
                new VendorFormula("a", "A", "revenue12m / monthsSelling"),
                new VendorFormula("b", "B", "100 * (revenue3m - revenuePrevious3m) / revenue12m"),
                new VendorFormula("c", "C", "partnerType == 'agent' ? revenue3m : revenue12m")));
    this.ladder =
        TierLadder.of(
            1,
            Grace.of(Duration.ofDays(30)),
            List.of(
                new TierRule("base", "Base", null, null),
                new TierRule("silver", "Silver", "revenue12m >= 1000 && monthsSelling > 3", null),
                new TierRule("gold", "Gold", "revenue12m >= 50000 || growth > 0.5", null)));
    Random random = new Random(SEED);
    for (int i = 0; i < DIFFERENT; i++) {
      days.add(sales(random));
    }
  }

  public static void main(String[] arguments) {
    Benchmark.main("figures", arguments, benchmark -> new FiguresBenchmark().run(benchmark));
  }

  private void run(Benchmark benchmark) throws Exception {
    benchmark.say("seed " + SEED);
    int calls = benchmark.size(100_000, 5_000);
    Latency one = Latency.inTurn(benchmark.size(20_000, 2_000), calls, this::workedOut).getFirst();
    benchmark.figure(
        Figure.of("figures, tier and formulas of a partner, p99", one.p99() / 1_000, "ms")
            .atMost(1));
    int partners = benchmark.size(100_000, 5_000);
    long began = System.nanoTime();
    long known = IntStream.range(0, partners).mapToLong(i -> workedOut(i).size()).sum();
    double seconds = (System.nanoTime() - began) / 1e9;
    benchmark.same("values", 3L * partners, known);
    benchmark.figure(
        Figure.of("of %,d partners with 60 months".formatted(partners), seconds, "s").atMost(60));
  }

  private List<FormulaValue> workedOut(int partner) {
    RosterPartner known =
        new RosterPartner(
            "par_%05d".formatted(partner),
            "P" + partner,
            null,
            true,
            partner % 3 == 0 ? "agent" : "reseller",
            "GB",
            List.of("sales"),
            List.of(),
            Map.of(),
            NOW,
            false,
            null);
    WorkedOut worked =
        new WorkedOut(
            NOW,
            NOW,
            ZONE,
            known,
            FIGURES.asOf(TODAY, days.get(partner % DIFFERENT)),
            Pipeline.NONE);
    if (TierPolicy.decide(ladder, TierStanding.NONE, TierFacts.of(worked)).standing().tier()
        == null) {
      throw new IllegalStateException("a partner without a tier");
    }
    return Formulas.evaluated(formulas, worked);
  }

  private static List<DaySales> sales(Random random) {
    List<DaySales> sales = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      for (int sale = 0; sale < SALES_A_MONTH; sale++) {
        LocalDate day = TODAY.minusMonths(month).minusDays(random.nextInt(28));
        Instant at = day.atStartOfDay(ZONE).toInstant();
        sales.add(new DaySales(day, new Tally(random.nextInt(500_000), 0, 1_000, 0, 1, 0, at, at)));
      }
    }
    return sales;
  }
}
