package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.promotion.Samples;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.Stacking;

class AmendmentTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final LintReport CLEAN = new LintReport(List.of(), 3, 3, 0, 0, 1);
  private static final Audience GOLD = new Audience(Set.of(), Set.of("gold"), Set.of());
  private static final Audience SILVER = new Audience(Set.of(), Set.of("gold", "silver"), Set.of());

  private final Promotion promotion =
      Promotion.draft(
          new Tenant("ven_1"),
          "prm_1",
          "SPRING",
          new PromotionDefinition(
              "Spring",
              Samples.flat("5"),
              GOLD,
              ProductScope.ALL,
              Samples.YEAR,
              Stacking.STACKABLE,
              Samples.gbp("100"),
              null),
          NOW);

  @BeforeEach
  void published() {
    promotion.publish(CLEAN, "Agreed", null, NOW);
  }

  @Test
  void lastsUntilAnotherDayAndIsDueThen() {
    assertThat(amend(until("2027-03-31"))).isTrue();

    assertThat(promotion.definition().window().closesAt()).isEqualTo("2027-03-31T23:00:00Z");
    assertThat(promotion.dueAt()).isEqualTo("2027-03-31T23:00:00Z");
    assertThat(promotion.amendments().getFirst().window())
        .isEqualTo(new AmendmentMade.Days(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 31)));
  }

  @Test
  void isShortenedToTodayAndNoFurther() {
    assertThat(amend(until("2026-03-01"))).isTrue();
    assertThat(promotion.definition().window().covers(NOW)).isTrue();

    assertThatThrownBy(() -> amend(until("2026-02-28")))
        .isInstanceOf(AmendmentOutOfBounds.class)
        .hasMessageContaining("2026-03-01");
  }

  @Test
  void aWiderAudienceCountsFromTheAmendmentOn() {
    Instant later = NOW.plusSeconds(60);
    amend(audience(SILVER, false));
    promotion.amend(audience(Audience.EVERYONE, false), "More", later);

    PublishedPromotion now = promotion.published();
    assertThat(now.audienceAt(NOW.minusMillis(1))).isEqualTo(GOLD);
    assertThat(now.audienceAt(NOW)).isEqualTo(SILVER);
    assertThat(now.audienceAt(later)).isEqualTo(Audience.EVERYONE);
    assertThat(now.stages())
        .extracting(AudienceStage::since)
        .containsExactly(Samples.YEAR.opensAt(), NOW, later);
  }

  @Test
  void anAudienceThatReachesBackCountsForTheWholeWindow() {
    amend(audience(SILVER, false));
    amend(audience(Audience.EVERYONE, true));

    assertThat(promotion.published().stages()).hasSize(1);
    assertThat(promotion.published().audienceAt(Samples.YEAR.opensAt()))
        .isEqualTo(Audience.EVERYONE);
  }

  @Test
  void aWiderAudienceIsMadeToReachBackLater() {
    amend(audience(SILVER, false));
    assertThat(amend(audience(SILVER, true))).isTrue();
    assertThat(amend(audience(SILVER, true))).isFalse();

    assertThat(promotion.published().audienceAt(Samples.YEAR.opensAt())).isEqualTo(SILVER);
    assertThat(promotion.amendments()).hasSize(2);
  }

  @Test
  void nobodyIsTakenOutOfTheAudience() {
    amend(audience(SILVER, false));

    assertThatThrownBy(() -> amend(audience(GOLD, false))).isInstanceOf(AmendmentOutOfBounds.class);
    assertThatThrownBy(
            () -> amend(audience(new Audience(Set.of("growth"), Set.of(), Set.of()), false)))
        .isInstanceOf(AmendmentOutOfBounds.class);
  }

  @Test
  void aRepeatChangesNothing() {
    assertThat(amend(budget("80"))).isTrue();
    assertThat(amend(budget("80"))).isFalse();

    assertThat(promotion.amendments()).hasSize(1);
    assertThat(promotion.definition().budget()).isEqualTo(Samples.gbp("80"));
  }

  @Test
  void whatIsOverIsNotAmended() {
    promotion.end("Over", NOW);

    assertThatThrownBy(() -> amend(budget("80"))).isInstanceOf(PromotionNotPublished.class);
  }

  private boolean amend(Amendment amendment) {
    return promotion.amend(amendment, "Why", NOW);
  }

  private static Amendment until(String day) {
    return of(LocalDate.parse(day), null, null, false);
  }

  private static Amendment budget(String amount) {
    return of(null, Samples.gbp(amount), null, false);
  }

  private static Amendment audience(Audience audience, boolean reachesBack) {
    return of(null, null, audience, reachesBack);
  }

  private static Amendment of(
      @Nullable LocalDate until,
      @Nullable Money budget,
      @Nullable Audience audience,
      boolean reachesBack) {
    return new Amendment(until, budget, audience, reachesBack, null);
  }
}
