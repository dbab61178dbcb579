package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void putsTheLargestFirstAndThoseBelowNothingLast() {
    Shares found = Shares.of(GBP, Map.of("a", 100L, "b", 300L, "c", -50L, "d", 100L), 450);
    assertThat(found.rows())
        .extracting(each -> each.key() + " " + each.share() + " " + each.cumulativeShare())
        .containsExactly(
            "b 0.600000 0.600000",
            "a 0.200000 0.800000",
            "d 0.200000 1.000000",
            "c 0.000000 1.000000");
    assertThat(found.total()).isEqualTo(Money.of(GBP, 5));
    assertThat(found.countedTwice()).isEqualTo(Money.zero(GBP));
    assertThat(found.withoutSales()).isEqualTo(1);
  }

  @Test
  void saysWhatSegmentsCountTwice() {
    Map<String, Long> sold = Map.of("p", 100L, "q", 40L, "r", 7L);
    Map<String, List<String>> segments = Map.of("p", List.of("x", "y"), "q", List.of("y"));
    Map<String, Long> grouped = SalesByCut.grouped(sold, segments);
    assertThat(grouped).containsOnly(Map.entry("x", 100L), Map.entry("y", 140L), Map.entry("", 7L));
    assertThat(Shares.of(GBP, grouped, 147).countedTwice()).isEqualTo(Money.of(GBP, 1));
  }

  @Test
  void takesFromATerritoryWhatLiesInIt() {
    Map<String, Long> sums = Map.of("US", 100L, "TX", 60L, "TX-N", 25L, "CA", 10L, "", 3L);
    Map<String, Long> own =
        SalesByCut.withoutThoseBelow(
            sums,
            List.of(
                List.of("US"),
                List.of("TX", "US"),
                List.of("TX-N", "TX", "US"),
                List.of("CA", "US")));
    assertThat(own)
        .containsOnly(
            Map.entry("US", 30L),
            Map.entry("TX", 35L),
            Map.entry("TX-N", 25L),
            Map.entry("CA", 10L),
            Map.entry("", 3L));
  }
}
