package pep.catalog.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.SegmentMembership;
import pep.catalog.audience.TerritoryGrant;
import pep.catalog.pricing.EffectivePeriod;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.PriceBookTerms;
import pep.catalog.pricing.PriceList;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.pricing.TierDiscount;
import pep.catalog.pricing.VolumeBreak;
import pep.catalog.product.Availability;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.ProductFacts;
import pep.platform.reason.Reason;

/**
 * What does a quote of 1,000 lines come to? catalog-service's decisions in process, from what the
 * partner may sell to every step of every price with its reason, beside a plain loop that only
 * works out the amounts.
 */
public final class QuotesBenchmark {

  private static final long SEED = 20_261_129;
  private static final Instant AT = Instant.parse("2026-06-15T12:00:00Z");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TIER = BigDecimal.valueOf(15);
  private static final PriceBookTerms BOOK =
      new PriceBookTerms(
          "pbk_1",
          "STD",
          PriceBookTerms.STANDARD,
          "EUR",
          new EffectivePeriod(Instant.EPOCH, null),
          List.of(new TierDiscount("gold", null, new Percentage(TIER))),
          List.of(
              new VolumeBreak(BigDecimal.TEN, Percentage.of("5"), null),
              new VolumeBreak(HUNDRED, Percentage.of("10"), null)),
          null,
          2);

  /** An order line with what a promotion takes off it. */
  private record Wanted(ProductFacts product, Money listPrice, BigDecimal quantity, Money off) {}

  /** A quote to be reckoned. */
  private record Asked(PartnerStanding partner, PriceList prices, List<Wanted> lines) {}

  private QuotesBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("quotes", arguments, QuotesBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    Random random = new Random(SEED);
    List<Asked> asked = new ArrayList<>();
    for (int i = benchmark.size(400, 20); i > 0; i--) {
      asked.add(quote(random, benchmark.size(1_000, 100)));
    }
    benchmark.say(
        "%,d quotes of %,d lines, seed %d"
            .formatted(asked.size(), asked.getFirst().lines().size(), SEED));
    for (Asked each : asked) {
      QuoteDecision decision = reckoned(each);
      benchmark.same("net", plain(each), decision.totals().net().getAmount());
      benchmark.same("replayed", decision, QuotePolicy.replay(decision, CurrencyUnit.EUR));
    }
    List<Latency> taken =
        Latency.inTurn(
            asked.size() / 2, asked.size(), i -> reckoned(asked.get(i)), i -> plain(asked.get(i)));
    String of = "a quote with its reasons, ";
    String peer = "plain loop over the amounts";
    benchmark.figure(
        Figure.of(of + "p50", taken.get(0).p50(), "µs").lessThan(peer, taken.get(1).p50()));
    benchmark.figure(
        Figure.of(of + "p99", taken.get(0).p99(), "µs")
            .lessThan(peer, taken.get(1).p99())
            .atMost(20_000));
  }

  private static Asked quote(Random random, int size) {
    PartnerStanding partner =
        new PartnerStanding(
            "par_1",
            "C-1",
            "active",
            "reseller",
            "gold",
            List.of(new SegmentMembership("cloud", 1)),
            List.of(new TerritoryGrant("grt_1", "DE", Set.of("DE-BY"), "tea", Instant.EPOCH, null)),
            7);
    List<Wanted> lines = new ArrayList<>();
    Map<String, ListPriceTerms> terms = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String code = "T-" + i;
      Money price = Money.ofMinor(CurrencyUnit.EUR, 100 + random.nextInt(100_000));
      terms.put(
          code,
          new ListPriceTerms(
              code, price, null, null, price.dividedBy(2, RoundingMode.HALF_UP), List.of(), 1));
      ProductFacts product =
          new ProductFacts(
              "prd_" + i,
              code,
              "tea",
              Lifecycle.ACTIVE,
              new Availability(Set.of("cloud"), Set.of("DE-BY")),
              1);
      BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(200));
      Money off = Money.ofMinor(CurrencyUnit.EUR, random.nextInt(50));
      lines.add(new Wanted(product, price, quantity, off));
    }
    return new Asked(
        partner, new PriceList("reseller", List.of(BOOK), Map.of("pbk_1", terms)), lines);
  }

  private static QuoteDecision reckoned(Asked asked) {
    List<PricedItem> items = new ArrayList<>(asked.lines().size());
    for (Wanted line : asked.lines()) {
      String code = line.product().productCode();
      PriceRequest request =
          new PriceRequest(code, "tea", "gold", line.quantity(), line.quantity(), AT);
      Offer offer =
          new Offer("prm_1", "SPRING", 1, "discount", null, line.off(), Reason.of("spring"));
      items.add(
          new PricedItem(
              items.size() + 1,
              code,
              AvailabilityPolicy.decide(line.product(), asked.partner(), AT),
              Objects.requireNonNull(asked.prices().price(request).price()),
              List.of(offer)));
    }
    return QuotePolicy.decide(items, CurrencyUnit.EUR, AT, false);
  }

  private static BigDecimal plain(Asked asked) {
    BigDecimal net = BigDecimal.ZERO.setScale(2);
    for (Wanted line : asked.lines()) {
      BigDecimal amount = line.listPrice().getAmount().multiply(line.quantity());
      amount = less(amount, TIER);
      if (line.quantity().compareTo(HUNDRED) >= 0) {
        amount = less(amount, BigDecimal.TEN);
      } else if (line.quantity().compareTo(BigDecimal.TEN) >= 0) {
        amount = less(amount, BigDecimal.valueOf(5));
      }
      net = net.add(amount.subtract(line.off().getAmount()).max(BigDecimal.ZERO));
    }
    return net;
  }

  private static BigDecimal less(BigDecimal amount, BigDecimal percent) {
    return amount
        .multiply(HUNDRED.subtract(percent))
        .movePointLeft(2)
        .setScale(2, RoundingMode.HALF_UP);
  }
}
