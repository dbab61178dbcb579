package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.Samples;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.Stacking;

/** Every kind of terms comes back from the store as it was stated; a new kind is asked for here. */
@ServiceTest
class PromotionKindsIT {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final LintReport CLEAN = new LintReport(List.of(), 3, 3, 0, 0, 1);
  private static final List<PromotionTerms> ONE_OF_EACH =
      List.of(
          new DiscountTerms(new BigDecimal("5"), null, BigDecimal.TEN, Samples.gbp("20.50")),
          Samples.flat("3"),
          Samples.perUnit("1.50", "10"),
          Samples.freeGoods(10, 1, "4.20"),
          Samples.growth("2.5", "1000"),
          Samples.spiff("25", "100"),
          Samples.referral("2.5"));

  @Autowired Promotions promotions;

  @Test
  void thereIsOneOfEach() {
    assertThat(ONE_OF_EACH)
        .extracting(Object::getClass)
        .hasSameElementsAs(kinds(PromotionTerms.class).toList());
    assertThat(ONE_OF_EACH).extracting(PromotionTerms::kind).doesNotHaveDuplicates();
  }

  private static Stream<Class<?>> kinds(Class<?> terms) {
    return terms.isSealed()
        ? Arrays.stream(terms.getPermittedSubclasses()).flatMap(PromotionKindsIT::kinds)
        : Stream.of(terms);
  }

  @Test
  void theTermsComeBackAndWhatAccruesIsFound() {
    for (PromotionTerms terms : ONE_OF_EACH) {
      Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
      PromotionDefinition stated = Samples.definition(terms, Stacking.STACKABLE);
      Promotion draft =
          Promotion.draft(tenant, Creation.random().id("prm"), terms.kind(), stated, NOW);
      draft.publish(CLEAN, "Agreed", null, NOW);
      promotions.create(draft, Creation.random(), Cause.ofClock("test"));

      PublishedPromotion stored = promotions.get(tenant, draft.id()).published();
      assertThat(stored.definition()).isEqualTo(stated);
      assertThat(promotions.accruing(tenant))
          .isEqualTo(stored.accruing().isPresent() ? List.of(stored) : List.of());
    }
  }
}
