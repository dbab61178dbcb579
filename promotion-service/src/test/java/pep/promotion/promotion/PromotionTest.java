package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.promotion.Samples;
import pep.promotion.promotion.terms.Stacking;

class PromotionTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final LintReport CLEAN = new LintReport(List.of(), 3, 3, 0, 0, 1);
  private static final LintReport REFUSED =
      new LintReport(List.of(LintFinding.error("window.past", "Over.", "Later.")), 3, 3, 0, 0, 1);

  private final Promotion promotion =
      Promotion.draft(
          new Tenant("ven_1"),
          "prm_1",
          "SPRING",
          Samples.definition(Samples.flat("5"), Stacking.STACKABLE),
          NOW);

  @Test
  void isDueWhenItsWindowClosesOncePublished() {
    promotion.publish(CLEAN, "Agreed", null, NOW);

    assertThat(promotion.status()).isEqualTo(PromotionStatus.PUBLISHED);
    assertThat(promotion.dueAt()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    promotion.publish(REFUSED, null, null, NOW.plusSeconds(1));
    assertThat(promotion.publishedAt()).isEqualTo(NOW);
  }

  @Test
  void staysADraftWhenThePolicyRefuses() {
    assertThatThrownBy(() -> promotion.publish(REFUSED, null, null, NOW))
        .isInstanceOf(PromotionRefused.class)
        .hasMessageContaining("Over.");
    assertThat(promotion.status()).isEqualTo(PromotionStatus.DRAFT);
  }

  @Test
  void anEndCutsItsWindowAtThatInstantAndARepeatChangesNothing() {
    promotion.publish(CLEAN, "Agreed", null, NOW);
    promotion.end("Sold out", NOW);
    promotion.end("Again", NOW.plusSeconds(60));

    assertThat(promotion.definition().window().covers(NOW.minusMillis(1))).isTrue();
    assertThat(promotion.definition().window().covers(NOW)).isFalse();
    assertThat(promotion.endReason()).isEqualTo("Sold out");
    assertThat(promotion.dueAt()).isNull();
  }

  @Test
  void leavesWhatWasSoldBeforeItAloneUnlessItReachesBack() {
    promotion.publish(CLEAN, null, null, NOW);

    assertThat(promotion.definition().window().covers(NOW.minusMillis(1))).isFalse();
    assertThat(promotion.definition().window().covers(NOW)).isTrue();
    assertThat(promotion.reachReason()).isNull();
  }

  @Test
  void coversNothingOnceItIsWithdrawnAndDoesNotComeBack() {
    assertThatThrownBy(() -> promotion.withdraw("Why")).isInstanceOf(PromotionNotPublished.class);
    promotion.publish(CLEAN, "Agreed", null, NOW);
    promotion.end("Sold out", NOW.plusSeconds(60));

    promotion.withdraw("A mistake");
    promotion.withdraw("Again");
    promotion.end("Again", NOW.plusSeconds(90));

    assertThat(promotion.status()).isEqualTo(PromotionStatus.WITHDRAWN);
    assertThat(promotion.endReason()).isEqualTo("A mistake");
    assertThat(promotion.definition().window().covers(NOW)).isFalse();
    assertThat(promotion.definition().window().covers(Samples.YEAR.opensAt())).isFalse();
  }

  @Test
  void anEndAfterTheWindowLeavesTheWindowAsItWas() {
    promotion.publish(CLEAN, "Agreed", null, NOW);
    promotion.end(null, Instant.parse("2027-02-01T00:00:00Z"));

    assertThat(promotion.definition().window()).isEqualTo(Samples.YEAR);
  }

  @Test
  void refusesToEndADraftAndToReviseWhatIsPublished() {
    assertThatThrownBy(() -> promotion.end("Why", NOW)).isInstanceOf(PromotionNotPublished.class);
    promotion.publish(CLEAN, "Agreed", null, NOW);
    assertThatThrownBy(() -> promotion.revise(promotion.definition()))
        .isInstanceOf(PromotionNotDraft.class);
    promotion.end("Why", NOW);
    assertThatThrownBy(() -> promotion.publish(CLEAN, "Agreed", null, NOW))
        .isInstanceOf(PromotionNotDraft.class);
  }

  @Test
  void revisesADraftAsOftenAsWanted() {
    promotion.revise(Samples.definition(Samples.flat("6"), Stacking.STACKABLE));
    promotion.revise(Samples.definition(Samples.percentOff("7"), Stacking.STACKABLE));

    assertThat(promotion.definition().terms()).isEqualTo(Samples.percentOff("7"));
  }
}
