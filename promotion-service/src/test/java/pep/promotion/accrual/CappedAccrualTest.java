package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.promotion.PublishedPromotion;

class CappedAccrualTest {

  private static final PublishedPromotion TEN_PERCENT = Samples.capped("SPIFF", "10", "1000");

  private final List<SaleLine> lines = new ArrayList<>();
  private final List<CappedEntry> ledger = new ArrayList<>();

  @Test
  void accruesEachSaleUnderPromotionAndLine() {
    sale("s1", "100");

    var entries = settle(null);

    assertThat(entries).extracting(CappedEntry::id).containsExactly("prm_SPIFF/s1");
    assertThat(owed()).isEqualTo(gbp("10"));
  }

  @Test
  void asksForNothingWhenALineIsRepeated() {
    sale("s1", "100");
    settle(null);
    sale("s1", "100");

    assertThat(settle(null)).isEmpty();
  }

  @Test
  void givesTheCrossingLineTheRestAndLaterOnesNothing() {
    sale("s1", "100");
    sale("s2", "100");
    sale("s3", "100");

    var entries = settle("15");

    assertThat(entries).extracting(CappedEntry::lineId).containsExactly("s1", "s2");
    assertThat(entries.getLast().posted()).isEqualTo(gbp("5"));
    assertThat(entries.getLast().shortfall()).isEqualTo(gbp("5"));
    assertThat(owed()).isEqualTo(gbp("15"));
    assertThat(settle("0")).isEmpty();
  }

  @Test
  void aReturnClawsBackToTheCentWhicheverComesFirst() {
    sale("s1", "33.35");
    settle(null);
    returned("r1", "33.35", "s1");
    settle(null);
    assertThat(owed().isZero()).isTrue();

    returned("r2", "33.35", "s2");
    assertThat(settle(null)).extracting(CappedEntry::posted).containsExactly(gbp("0"));
    sale("s2", "33.35");
    settle(null);
    assertThat(owed().isZero()).isTrue();
  }

  @Test
  void aReturnThatNamesNoneIsSetOffAgainstWhatIsEarnedNext() {
    returned("r1", "40", null);
    settle(null);
    assertThat(owed().isZero()).isTrue();

    sale("s1", "100");
    settle(null);
    assertThat(owed()).isEqualTo(gbp("6"));
  }

  @Test
  void aReturnFirstTakesFromThePartThatWasNotFunded() {
    sale("s1", "100");
    settle("4");
    returned("r1", "50", "s1");
    settle("0");
    assertThat(owed()).isEqualTo(gbp("4"));

    returned("r2", "30", "s1");
    settle("0");
    assertThat(owed()).isEqualTo(gbp("2"));
  }

  @Test
  void partialReturnsOverSeveralLinesClawBackToTheCentTogether() {
    sale("s1", "33.33");
    settle(null);
    assertThat(owed()).isEqualTo(gbp("3.33"));
    for (int i = 0; i < 3; i++) {
      returned("r" + i, "11.11", "s1");
      settle(null);
    }
    assertThat(owed().isZero()).isTrue();
  }

  @Test
  void aReturnLargerThanItsSaleIsSetOffAgainstWhatIsEarnedNext() {
    sale("s1", "10");
    returned("r1", "15.55", "s1");
    settle(null);
    assertThat(owed().isZero()).isTrue();
    sale("s2", "100");
    settle(null);
    // 10 % of 100.00 less the 0.56 that 10 % of 5.55 rounds to
    assertThat(owed()).isEqualTo(gbp("9.44"));
  }

  @Test
  void aReturnAfterTheWindowClawsBackWhatItsSaleEarned() {
    sale("s1", "100");
    settle(null);
    lines.add(line("r1", "100", SaleKind.RETURN, "s1", null, "2027-02-01T00:00:00Z"));
    settle(null);
    assertThat(owed().isZero()).isTrue();
  }

  @Test
  void aReversalUndoesItsSaleWithAllReturnsOfIt() {
    sale("s1", "100");
    returned("r1", "20", "s1");
    settle(null);
    lines.add(line("v1", "100", SaleKind.REVERSAL, null, "s1", "2026-05-01T00:00:00Z"));
    settle(null);

    assertThat(owed().isZero()).isTrue();
    assertThat(settle(null)).isEmpty();
  }

  private void sale(String id, String amount) {
    lines.add(line(id, amount, SaleKind.SALE, null, null, "2026-05-01T00:00:00Z"));
  }

  private void returned(String id, String amount, @Nullable String sale) {
    lines.add(line(id, amount, SaleKind.RETURN, sale, null, "2026-05-01T00:00:00Z"));
  }

  private static SaleLine line(
      String id,
      String amount,
      SaleKind kind,
      @Nullable String returns,
      @Nullable String reverses,
      String at) {
    return new SaleLine(id, "MUG", null, gbp(amount), Instant.parse(at), kind, returns, reverses);
  }

  private List<CappedEntry> settle(@Nullable String granted) {
    var accrual = new CappedAccrual(TEN_PERCENT, GBP);
    accrual.add(
        "par_1",
        new RebateStacking(List.of(TEN_PERCENT)),
        SaleSet.of(lines),
        ledger.stream()
            .map(e -> new CappedAccrual.Earlier(e.root(), e.lineId(), e.counted()))
            .toList());
    var entries = accrual.entries(granted == null ? accrual.plan().wanted() : gbp(granted));
    ledger.addAll(entries);
    return entries;
  }

  private Money owed() {
    return ledger.stream().map(CappedEntry::posted).reduce(gbp("0"), Money::plus);
  }
}
