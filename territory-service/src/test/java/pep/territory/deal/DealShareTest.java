package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DealShareTest {

  @Test
  void creditsEachWithItsPartAndTheLargestWithWhatIsLeft() {
    List<DealShare> thirds = List.of(share("a", "33.33"), share("b", "33.34"), share("c", "33.33"));
    assertThat(DealShare.credits(thirds, Money.parse("GBP 100.01")))
        .extracting(DealShare.Credit::value)
        .containsExactly(
            Money.parse("GBP 33.33"), Money.parse("GBP 33.35"), Money.parse("GBP 33.33"));
    assertThat(DealShare.credits(thirds, Money.parse("JPY 1")))
        .extracting(DealShare.Credit::value)
        .containsExactly(Money.parse("JPY 0"), Money.parse("JPY 1"), Money.parse("JPY 0"));
  }

  @Test
  void creditsAShareOfAValueThatNobodyKnows() {
    assertThat(DealShare.credits(List.of(share("a", "100")), null))
        .containsExactly(new DealShare.Credit("par_a", "a", new BigDecimal("100"), null));
  }

  @Test
  void theCreditsAlwaysSumToTheValue() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      List<DealShare> shares = new ArrayList<>();
      int left = 10_000;
      while (left > 0) {
        int part = shares.size() == 9 ? left : 1 + random.nextInt(left);
        shares.add(share("p" + shares.size(), BigDecimal.valueOf(part, 2).toPlainString()));
        left -= part;
      }
      Money value = Money.ofMinor(CurrencyUnit.EUR, random.nextInt(1_000_000_000));
      Money sum =
          Money.total(
              DealShare.credits(shares, value).stream().map(DealShare.Credit::value).toList());
      assertThat(sum).as("round %d of seed 7", round).isEqualTo(value);
    }
  }

  private static DealShare share(String code, String percent) {
    return new DealShare("par_" + code, code, new BigDecimal(percent));
  }
}
