package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class SettlementTest {

  private static final Instant NOW = Instant.parse("2026-04-09T10:00:00Z");

  @Test
  void isApprovedByOneOtherThanItsProposerUpToTheVendorsAmount() {
    Settlement settlement = over("100");

    assertThatThrownBy(() -> settlement.approve("ada", NOW)).isInstanceOf(ApprovalByAnother.class);
    settlement.approve("bob", NOW);
    assertThat(settlement.status()).isEqualTo(SettlementStatus.APPROVED);
    settlement.approve("cyd", NOW);
    assertThat(settlement.approvals()).hasSize(1);
  }

  @Test
  void isApprovedByTwoPeopleAboveIt() {
    Settlement settlement = over("100.01");

    settlement.approve("bob", NOW);
    settlement.approve("bob", NOW);
    assertThat(settlement.status()).isEqualTo(SettlementStatus.PROPOSED);
    assertThatThrownBy(() -> settlement.approve("ada", NOW))
        .as("who proposed it is none of the two")
        .isInstanceOf(ApprovalByAnother.class);
    settlement.approve("cyd", NOW);
    assertThat(settlement.status()).isEqualTo(SettlementStatus.APPROVED);
  }

  @Test
  void isNeitherPaidBeforeItIsApprovedNorCancelledAfterwards() {
    Settlement settlement = over("100");

    assertThatThrownBy(() -> settlement.pay(List.of(), NOW))
        .isInstanceOf(SettlementStatusForbids.class);
    settlement.approve("bob", NOW);
    assertThatThrownBy(settlement::cancel).isInstanceOf(SettlementStatusForbids.class);
    settlement.pay(List.of(), NOW);
    assertThat(settlement.paid()).isEqualTo(gbp("0"));
    assertThat(settlement.rejected()).isEqualTo(gbp("100"));
    assertThatThrownBy(() -> settlement.pay(List.of(), NOW))
        .isInstanceOf(SettlementStatusForbids.class);
  }

  private static Settlement over(String amount) {
    Collected collected = new Collected("2026-03", gbp(amount), List.of(), List.of());
    SettlementTerms terms =
        SettlementTerms.of(gbp("1"), gbp("100"), "Northwind", "GB33BUKB20201555555555", null);
    return Settlement.proposed(new Tenant("ven_1"), "set_1", collected, terms, "ada", NOW);
  }
}
