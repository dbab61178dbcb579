package pep.promotion.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/**
 * What do 1,000 live promotions give a partner on an order line? promotion-service's evaluation,
 * which also says of each promotion why it applies or not, beside a plain loop that only works out
 * the amounts.
 */
public final class PromotionsBenchmark {

  private static final long SEED = 20_261_124;
  private static final Instant AT = Instant.parse("2026-06-15T12:00:00Z");

  private record Asked(PartnerStanding partner, OrderLine line) {}

  private PromotionsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("promotions", arguments, PromotionsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    Random random = new Random(SEED);
    RandomPromotions generated = new RandomPromotions(random);
    List<PublishedPromotion> promotions = generated.many(benchmark.size(1_000, 100));
    List<Asked> asked = new ArrayList<>();
    for (int i = benchmark.size(2_000, 50); i > 0; i--) {
      asked.add(new Asked(generated.partner(), line(random)));
    }
    benchmark.say(
        "%,d promotions, %,d lines, seed %d".formatted(promotions.size(), asked.size(), SEED));
    compare(benchmark, promotions, asked, random);
    List<Latency> taken =
        Latency.inTurn(
            asked.size() / 2,
            asked.size(),
            i -> evaluated(promotions, asked.get(i)),
            i -> PlainLoop.offers(promotions, asked.get(i).partner(), asked.get(i).line(), AT));
    String of = "offers on a line with their reasons, ";
    String peer = "plain loop without reasons";
    benchmark.figure(
        Figure.of(of + "p50", taken.get(0).p50(), "µs").lessThan(peer, taken.get(1).p50()));
    benchmark.figure(
        Figure.of(of + "p99", taken.get(0).p99(), "µs")
            .lessThan(peer, taken.get(1).p99())
            .atMost(5_000));
  }

  private static OrderLine line(Random random) {
    return new OrderLine(
        1,
        "product-" + random.nextInt(RandomPromotions.PRODUCTS),
        "line-" + random.nextInt(RandomPromotions.LINES),
        BigDecimal.valueOf(1 + random.nextInt(500)),
        Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextInt(100_000)),
        null);
  }

  private static LineDecision evaluated(List<PublishedPromotion> promotions, Asked asked) {
    return new OfferEvaluation(promotions, asked.partner(), AT).decide(asked.line());
  }

  /** Against the loop, and against itself with the promotions in other orders. */
  private static void compare(
      Benchmark benchmark, List<PublishedPromotion> promotions, List<Asked> asked, Random random) {
    List<PublishedPromotion> shuffled = new ArrayList<>(promotions);
    long offers = 0;
    for (Asked each : asked) {
      LineDecision decision = evaluated(promotions, each);
      List<String> given =
          decision.offers().stream()
              .map(offer -> offer.promotionCode() + " " + offer.amount().getAmount())
              .toList();
      benchmark.same(
          "offers on " + each.line(),
          PlainLoop.offers(promotions, each.partner(), each.line(), AT),
          given);
      Collections.shuffle(shuffled, random);
      benchmark.same("in another order", decision, evaluated(shuffled, each));
      offers += given.size();
    }
    benchmark.say(
        "the same in any order, and as the loop has it: %.1f offers on a line"
            .formatted((double) offers / asked.size()));
  }
}
