package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Reason;

/** Compares quotes with whole-number arithmetic in cents, written without the policies. */
class QuotePolicyOracleTest {

  @Test
  void agreesWithWholeNumberArithmeticOnRandomQuotes() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<PricedItem> items = new ArrayList<>();
      long net = 0;
      long list = 0;
      for (int line = 1, lines = random.nextInt(6); line <= lines; line++) {
        long listCents = random.nextInt(5_000);
        long floorCents = random.nextBoolean() ? 0 : random.nextLong(listCents + 1);
        long thousandths = 1 + random.nextInt(50_000);
        List<Offer> offers = new ArrayList<>();
        long off = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
          long cents = random.nextInt(2_000);
          off += cents;
          offers.add(offer(cents));
        }
        long amount = halfUp(halfUp(listCents * thousandths, 1_000) * 85, 100);
        long floorAmount = halfUp(floorCents * thousandths, 1_000);
        net += Math.max(Math.max(amount, floorAmount) - off, floorAmount);
        list += halfUp(listCents * thousandths, 1_000);
        items.add(
            QuoteItems.item(
                line,
                BigDecimal.valueOf(thousandths, 3).toPlainString(),
                BigDecimal.valueOf(listCents, 2).toPlainString(),
                BigDecimal.valueOf(floorCents, 2).toPlainString(),
                null,
                offers));
      }

      QuoteDecision quote = QuotePolicy.decide(items, CurrencyUnit.EUR, QuoteItems.AT, false);

      assertThat(quote.totals().net().getAmountMinorLong()).as("seed %d", seed).isEqualTo(net);
      assertThat(quote.totals().list().getAmountMinorLong()).as("seed %d", seed).isEqualTo(list);
      for (QuoteLine line : quote.lines()) {
        assertThat(reductionsOf(line))
            .as("seed %d: list less reductions is net", seed)
            .isEqualTo(line.listAmount().minus(line.net()));
      }
    }
  }

  private static Money reductionsOf(QuoteLine line) {
    return line.reductions().stream()
        .map(Reduction::amount)
        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
  }

  private static Offer offer(long cents) {
    return new Offer(
        "prm_1",
        "SPRING",
        3,
        "discount",
        null,
        Money.ofMinor(CurrencyUnit.EUR, cents),
        Reason.of("spring"));
  }

  private static long halfUp(long dividend, long divisor) {
    return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
  }
}
