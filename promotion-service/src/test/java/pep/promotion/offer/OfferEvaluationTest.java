package pep.promotion.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.bestOf;
import static pep.promotion.Samples.definition;
import static pep.promotion.Samples.exclusive;
import static pep.promotion.Samples.gbp;
import static pep.promotion.Samples.percentOff;
import static pep.promotion.Samples.published;
import static pep.promotion.Samples.stackable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.EarlierAudience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.roster.PartnerStanding;

class OfferEvaluationTest {

  private static final Instant IN_WINDOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final OrderLine LINE =
      new OrderLine(1, "MUG", "kitchen", new BigDecimal("10"), gbp("10.00"), null);

  @Test
  void stackableDiscountsAreTakenOneAfterTheOtherFromWhatIsLeft() {
    var decision = decide(discount("B", "10", stackable(0)), discount("A", "5", stackable(0)));

    assertThat(decision.offers())
        .extracting(LineOffer::promotionCode, o -> o.amount().getAmount().toPlainString())
        .containsExactly(Tuple.tuple("A", "5.00"), Tuple.tuple("B", "9.50"));
    assertThat(decision.reduction()).isEqualTo(gbp("14.50"));
  }

  @Test
  void asksForTheAudienceOfTheInstantThatAQuoteIsFor() {
    PublishedPromotion now = discount("A", "10", stackable(0));
    Audience gold = new Audience(Set.of(), Set.of("gold"), Set.of());
    EarlierAudience before = new EarlierAudience(gold, IN_WINDOW, 1);
    List<PublishedPromotion> widened =
        List.of(new PublishedPromotion(now.id(), now.code(), 2, now.definition(), List.of(before)));
    PartnerStanding silver = Samples.partner("p1", "silver");

    var early = new OfferEvaluation(widened, silver, IN_WINDOW.minusMillis(1)).decide(LINE);
    var late = new OfferEvaluation(widened, silver, IN_WINDOW).decide(LINE);

    assertThat(early.passedOver())
        .extracting(PassedOver::cause)
        .containsExactly(PassedOver.Cause.AUDIENCE);
    assertThat(late.offers()).hasSize(1);
  }

  @Test
  void anExclusiveDiscountOfHighestPriorityAppliesAlone() {
    var decision = decide(discount("A", "10", stackable(1)), discount("X", "3", exclusive(1)));

    assertThat(decision.offers()).extracting(LineOffer::promotionCode).containsExactly("X");
    assertThat(decision.passedOver())
        .extracting(PassedOver::cause)
        .containsExactly(PassedOver.Cause.EXCLUSIVE);
  }

  @Test
  void anExclusiveDiscountOfLowerPriorityFallsAway() {
    var decision = decide(discount("A", "10", stackable(2)), discount("X", "30", exclusive(1)));

    assertThat(decision.offers()).extracting(LineOffer::promotionCode).containsExactly("A");
    assertThat(decision.passedOver().getFirst().cause()).isEqualTo(PassedOver.Cause.PRIORITY);
  }

  @Test
  void ofAGroupOnlyTheGreatestReductionApplies() {
    var tenOffEach = new DiscountTerms(null, gbp("1.00"));
    var decision =
        decide(
            discount("A", "9", bestOf("spring", 5)),
            published("B", definition(tenOffEach, bestOf("spring", 0))),
            discount("C", "1", stackable(0)));

    assertThat(decision.offers()).extracting(LineOffer::promotionCode).containsExactly("B", "C");
    assertThat(decision.passedOver().getFirst().reason()).contains("B is better");
  }

  @Test
  void namesThePredicateThatKeepsAPromotionFromApplying() {
    var segment = new Audience(Set.of("growth"), Set.of(), Set.of());
    var lamps = new ProductScope(Set.of("LAMP"), Set.of());
    var decision =
        decide(
            published("A", with(segment, ProductScope.ALL)),
            published("B", with(Audience.EVERYONE, lamps)),
            published("C", Samples.flat("2")));

    assertThat(decision.offers()).isEmpty();
    assertThat(decision.passedOver())
        .extracting(PassedOver::cause)
        .containsExactly(
            PassedOver.Cause.AUDIENCE, PassedOver.Cause.PRODUCT, PassedOver.Cause.REBATE);
    assertThat(decision.passedOver().getFirst().reason())
        .isEqualTo("segments one of growth, is retail");
  }

  @Test
  void holdsUntilTheLastInstantOfTheLastDayInTheVendorsZone() {
    var promotions = List.of(discount("A", "10", stackable(0)));

    assertThat(offersAt(promotions, "2026-12-31T23:59:59.999Z")).hasSize(1);
    assertThat(offersAt(promotions, "2027-01-01T00:00:00Z")).isEmpty();
    assertThat(offersAt(promotions, "2025-12-31T23:59:59.999Z")).isEmpty();
  }

  @Test
  void neverTakesOffMoreThanThePrice() {
    var hundredEach = new DiscountTerms(null, gbp("100"));
    var decision =
        decide(
            published("A", definition(hundredEach, stackable(0))),
            discount("B", "5", stackable(0)));

    assertThat(decision.reduction()).isEqualTo(decision.price());
    assertThat(decision.passedOver().getFirst().cause()).isEqualTo(PassedOver.Cause.NOTHING_OFF);
  }

  @Test
  void refusesDiscountTermsAndLinesOutOfRange() {
    assertThatThrownBy(() -> new DiscountTerms(null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DiscountTerms(BigDecimal.ZERO, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DiscountTerms(null, gbp("-1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OrderLine(1, "MUG", null, BigDecimal.ZERO, gbp("1"), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static PublishedPromotion discount(String code, String percent, Stacking stacking) {
    return published(code, definition(percentOff(percent), stacking));
  }

  private static PromotionDefinition with(Audience audience, ProductScope products) {
    return new PromotionDefinition(
        "Sample",
        percentOff("5"),
        audience,
        products,
        Samples.YEAR,
        Stacking.STACKABLE,
        null,
        null);
  }

  private static List<LineOffer> offersAt(List<PublishedPromotion> promotions, String at) {
    return new OfferEvaluation(promotions, Samples.partner("1", null), Instant.parse(at))
        .decide(LINE)
        .offers();
  }

  private static LineDecision decide(PublishedPromotion... promotions) {
    return new OfferEvaluation(List.of(promotions), Samples.partner("1", null, "retail"), IN_WINDOW)
        .decide(LINE);
  }
}
