package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the policy with whole-number arithmetic in cents, written without it. */
class PricePolicyOracleTest {

  private static final List<String> TIERS = List.of("gold", "silver", "bronze");
  private static final List<String> LINES = List.of("tea", "mugs");
  private static final long MILLIONTHS = 1_000_000;

  @Test
  void agreesWithWholeNumberArithmeticOnRandomTerms() {
    for (int seed = 0; seed < 5_000; seed++) {
      Case random = new Case(new Random(seed));
      PriceDecision decision = PricePolicy.decide(random.book(), random.terms(), random.request());

      assertThat(decision.unitPrice().getAmountMinorLong())
          .as("seed %d", seed)
          .isEqualTo(random.expectedCents());
      assertThat(sumOfReductions(decision))
          .as("seed %d: list less reductions is the price", seed)
          .isEqualTo(decision.terms().listPrice().minus(decision.unitPrice()));
    }
  }

  @Test
  void answersTheSameInEveryOrderOfDiscountsAndBreaks() {
    for (int seed = 0; seed < 500; seed++) {
      Case random = new Case(new Random(seed));
      PriceDecision decision = PricePolicy.decide(random.book(), random.terms(), random.request());
      Collections.shuffle(random.discounts, new Random(seed + 1));
      Collections.shuffle(random.breaks, new Random(seed + 2));

      PriceDecision shuffled = PricePolicy.decide(random.book(), random.terms(), random.request());
      assertThat(shuffled.steps()).as("seed %d", seed).isEqualTo(decision.steps());
    }
  }

  private static Money sumOfReductions(PriceDecision decision) {
    return decision.steps().stream()
        .map(PriceStep::reduction)
        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
  }

  /** Random terms, in numbers that the oracle and the policy both understand. */
  private static final class Case {
    private final long listCents;
    private final long floorCents;
    private final long quantityThousandths;
    private final @Nullable String tier;
    private final List<Discount> discounts = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    record Discount(String tier, @Nullable String line, long tenThousandths) {}

    record Break(long fromThousandths, long tenThousandths, long cents) {}

    Case(Random random) {
      listCents = random.nextInt(20_000);
      floorCents = random.nextInt(3) == 0 ? random.nextLong(listCents + 1) : 0;
      quantityThousandths = 1 + random.nextInt(200_000);
      tier = random.nextInt(5) == 0 ? null : TIERS.get(random.nextInt(TIERS.size()));
      for (String each : TIERS) {
        if (random.nextBoolean()) {
          discounts.add(new Discount(each, null, random.nextLong(MILLIONTHS + 1)));
        }
        for (String line : LINES) {
          if (random.nextInt(3) == 0) {
            discounts.add(new Discount(each, line, random.nextLong(MILLIONTHS + 1)));
          }
        }
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        boolean priced = random.nextBoolean();
        breaks.add(
            new Break(
                i * 20_000L + random.nextInt(20_000),
                priced ? -1 : random.nextLong(MILLIONTHS + 1),
                priced ? random.nextInt(20_000) : -1));
      }
      Collections.shuffle(breaks, random);
    }

    long expectedCents() {
      long cents = listCents;
      Discount chosen = null;
      for (Discount discount : discounts) {
        boolean counts =
            discount.tier().equals(tier)
                && (discount.line() == null || discount.line().equals("tea"));
        if (counts && (chosen == null || discount.line() != null)) {
          chosen = discount;
        }
      }
      if (chosen != null) {
        cents = off(cents, chosen.tenThousandths());
      }
      Break reached = null;
      for (Break each : breaks) {
        boolean counts = each.fromThousandths() <= quantityThousandths;
        if (counts && (reached == null || each.fromThousandths() > reached.fromThousandths())) {
          reached = each;
        }
      }
      if (reached != null) {
        cents =
            reached.cents() >= 0
                ? Math.min(cents, reached.cents())
                : off(cents, reached.tenThousandths());
      }
      return Math.max(cents, floorCents);
    }

    private static long off(long cents, long tenThousandths) {
      long exact = cents * (MILLIONTHS - tenThousandths);
      return Math.floorDiv(2 * exact + MILLIONTHS, 2 * MILLIONTHS);
    }

    PriceBookTerms book() {
      List<TierDiscount> all =
          discounts.stream()
              .map(d -> new TierDiscount(d.tier(), d.line(), percent(d.tenThousandths())))
              .toList();
      EffectivePeriod always = new EffectivePeriod(Instant.EPOCH, null);
      return new PriceBookTerms("pbk_1", "STD", "standard", "EUR", always, all, List.of(), null, 1);
    }

    ListPriceTerms terms() {
      List<VolumeBreak> all =
          breaks.stream()
              .map(
                  b ->
                      new VolumeBreak(
                          BigDecimal.valueOf(b.fromThousandths(), 3),
                          b.cents() >= 0 ? null : percent(b.tenThousandths()),
                          b.cents() >= 0 ? cents(b.cents()) : null))
              .toList();
      Money floor = floorCents == 0 ? null : cents(floorCents);
      return new ListPriceTerms("T-1", cents(listCents), null, floor, null, all, 1);
    }

    PriceRequest request() {
      BigDecimal quantity = BigDecimal.valueOf(quantityThousandths, 3);
      return new PriceRequest("T-1", "tea", tier, quantity, null, Instant.EPOCH);
    }

    private static Percentage percent(long tenThousandths) {
      return new Percentage(BigDecimal.valueOf(tenThousandths, 4));
    }

    private static Money cents(long cents) {
      return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
  }
}
