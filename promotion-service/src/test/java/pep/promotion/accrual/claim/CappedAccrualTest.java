package pep.promotion.accrual.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.accrual.SharedBudget;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.ledger.LedgerEntry;

class CappedAccrualTest {

  private final SharedBudget shared = new SharedBudget("10", "50");
  private int accepted;

  @Test
  void accruesEachSaleUnderPromotionAndSale() {
    sale("p1", "s1", "100");

    assertThat(shared.settle()).extracting(LedgerEntry::id).containsExactly("prm_SPIFF/s1");
    assertOwed("p1", "10");
  }

  @Test
  void asksForNothingWhenALineIsRepeated() {
    sale("p1", "s1", "100");
    shared.settle();
    sale("p1", "s1", "100");

    assertThat(shared.settle()).isEmpty();
  }

  @Test
  void givesTheCrossingSaleTheRestAndLetsLaterOnesWait() {
    sale("p1", "s1", "450");
    sale("p2", "s2", "100");
    sale("p1", "s3", "100");

    List<LedgerEntry> entries = shared.settle();

    assertThat(entries).extracting(LedgerEntry::partnerId).containsExactlyInAnyOrder("p1", "p2");
    assertOwed("p1", "45");
    assertOwed("p2", "5");
    assertThat(shared.budget.waiting().amount()).isEqualTo(gbp("15"));
    assertThat(shared.budget.waiting().claims()).isEqualTo(2);
  }

  @Test
  void aReversalNeverHappenedAndItsMoneyGoesToThoseWhoWentWithoutInOrder() {
    sale("p1", "typo", "5000");
    sale("p2", "s2", "100");
    sale("p3", "s3", "1000");
    shared.settle();
    assertOwed("p1", "50");

    reversal("p1", "typo");
    shared.settle(Set.of("p1"));

    assertOwed("p1", "0");
    assertOwed("p2", "10");
    assertOwed("p3", "40");
    assertThat(shared.budget.waiting().amount()).isEqualTo(gbp("60"));
  }

  @Test
  void anOpenBudgetAgainTakesWhatComesNext() {
    sale("p1", "typo", "5000");
    shared.settle();
    reversal("p1", "typo");
    shared.settle();
    assertThat(shared.budget.balance().available()).isEqualTo(gbp("50"));

    sale("p1", "meant", "50");
    shared.settle();

    assertOwed("p1", "5");
    assertThat(shared.budget.balance().exhausted()).isFalse();
  }

  @Test
  void aSaleThatWasAcceptedEarlierAndArrivesLaterComesFirst() {
    Acceptance before = next();
    sale("p2", "s2", "500");
    shared.settle();

    shared.arrive("p1", List.of(line("s1", "100", SaleKind.SALE, null, null, before)));
    shared.settle(Set.of("p1"));

    assertOwed("p1", "10");
    assertOwed("p2", "40");
  }

  @Test
  void aReturnTakesFromTheUnfundedPartFirstWhetherItNamesItsSaleOrNot() {
    sale("p1", "s1", "1000");
    returned("p1", "r1", "500", null);
    sale("p1", "s2", "1000");
    shared.settle();
    assertOwed("p1", "50");

    returned("p1", "r2", "500", "s1");
    shared.settle();
    assertOwed("p1", "50");

    returned("p1", "r3", "500", "s1");
    shared.settle();
    assertOwed("p1", "50");

    returned("p1", "r4", "200", null);
    shared.settle();
    assertOwed("p1", "30");
  }

  @Test
  void aReturnThatExceedsAllIsCarriedAndSetOffAgainstWhatIsEarnedNext() {
    sale("p1", "s1", "10");
    returned("p1", "r1", "15.55", "s1");
    shared.settle();
    assertOwed("p1", "0");
    assertThat(shared.statement("p1")).last().extracting("carried").isEqualTo(gbp("0.56"));

    sale("p1", "s2", "100");
    shared.settle();
    // 10 % of 100.00 less the 0.56 that 10 % of 5.55 rounds to
    assertOwed("p1", "9.44");
  }

  @Test
  void partialReturnsOverSeveralLinesClawBackToTheCentTogether() {
    sale("p1", "s1", "33.33");
    shared.settle();
    assertOwed("p1", "3.33");
    for (int i = 0; i < 3; i++) {
      returned("p1", "r" + i, "11.11", "s1");
      shared.settle();
    }
    assertOwed("p1", "0");
  }

  @Test
  void aSaleAndItsReturnThatAreSettledTogetherStandInTheStatement() {
    sale("p1", "s1", "100");
    returned("p1", "r1", "100", "s1");
    shared.settle();

    assertThat(shared.statement("p1"))
        .extracting(StatementLine::incentive)
        .containsExactly(gbp("10"), gbp("-10"));
  }

  @Test
  void theStatementSaysWhatTheBudgetHadNoMoneyFor() {
    sale("p1", "s1", "400");
    sale("p1", "s2", "400");
    shared.settle();

    List<StatementLine> lines = shared.statement("p1");

    assertThat(lines).extracting(StatementLine::incentive).containsExactly(gbp("40"), gbp("10"));
    assertThat(lines).extracting(StatementLine::unfunded).containsExactly(gbp("0"), gbp("30"));
  }

  @Test
  void theStatementOfACorrectedSaleSaysWhatTheBudgetHadNoMoneyFor() {
    sale("p1", "s1", "4000");
    reversal("p1", "s1");
    SaleLine meant = line("s1-2", "600", SaleKind.SALE, null, null, next());
    shared.arrive("p1", List.of(replacing("s1", meant)));
    shared.settle();

    assertOwed("p1", "50");
    List<StatementLine> lines = shared.statement("p1");
    assertThat(lines).extracting(StatementLine::incentive).containsExactly(gbp("50"));
    assertThat(lines).extracting(StatementLine::unfunded).containsExactly(gbp("10"));
  }

  private static SaleLine replacing(String first, SaleLine line) {
    return new SaleLine(
        line.id(),
        line.productCode(),
        line.productLine(),
        line.amount(),
        line.quantity(),
        line.soldAt(),
        line.kind(),
        line.returns(),
        line.reverses(),
        first,
        line.accepted());
  }

  private void assertOwed(String partner, String amount) {
    assertThat(shared.owed(partner)).isEqualTo(gbp(amount));
  }

  private void sale(String partner, String id, String amount) {
    shared.arrive(partner, List.of(line(id, amount, SaleKind.SALE, null, null, next())));
  }

  private void returned(String partner, String id, String amount, @Nullable String sale) {
    shared.arrive(partner, List.of(line(id, amount, SaleKind.RETURN, sale, null, next())));
  }

  private void reversal(String partner, String reverses) {
    shared.arrive(
        partner, List.of(line("v-" + reverses, "1", SaleKind.REVERSAL, null, reverses, next())));
  }

  private Acceptance next() {
    return new Acceptance(Instant.parse("2026-05-01T00:00:00Z"), accepted++);
  }

  private static SaleLine line(
      String id,
      String amount,
      SaleKind kind,
      @Nullable String returns,
      @Nullable String reverses,
      Acceptance accepted) {
    return new SaleLine(
        id,
        "MUG",
        null,
        gbp(amount),
        accepted.at().plusSeconds(accepted.position()),
        kind,
        returns,
        reverses,
        accepted);
  }
}
