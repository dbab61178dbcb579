package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static pep.catalog.pricing.PriceStep.Kind.FLOOR;
import static pep.catalog.pricing.PriceStep.Kind.TIER_DISCOUNT;
import static pep.catalog.pricing.PriceStep.Kind.VOLUME_BREAK;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricePolicyTest {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
  private static final TierDiscount GOLD = new TierDiscount("gold", null, Percentage.of("15"));
  private static final VolumeBreak TEN = new VolumeBreak(BigDecimal.TEN, Percentage.of("5"), null);

  @Test
  void chargesTheListPriceWhereNothingReducesIt() {
    PriceDecision decision = price(List.of(GOLD), List.of(TEN), null, null, "1");

    assertThat(decision.unitPrice()).isEqualTo(eur("10.00"));
    assertThat(decision.lineAmount()).isEqualTo(eur("10.00"));
    assertThat(decision.steps()).isEmpty();
  }

  @Test
  void takesTheVolumeBreakOffThePriceAfterTheTierDiscount() {
    PriceDecision decision = price(List.of(GOLD), List.of(TEN), null, "gold", "10");

    assertThat(decision.steps())
        .extracting(PriceStep::kind, PriceStep::before, PriceStep::after, PriceStep::reason)
        .containsExactly(
            tuple(TIER_DISCOUNT, eur("10.00"), eur("8.50"), "tier gold has 15.00 % off"),
            tuple(
                VOLUME_BREAK,
                eur("8.50"),
                eur("8.08"),
                "a quantity of 10 reaches the break at 10: 5.00 % off"));
    assertThat(decision.lineAmount()).isEqualTo(eur("80.75"));
  }

  @Test
  void takesReductionsOffTheLineAndRoundsItOnce() {
    VolumeBreak ten = new VolumeBreak(BigDecimal.TEN, Percentage.of("10"), null);
    ListPriceTerms pennies =
        new ListPriceTerms("T-1", eur("0.07"), null, null, null, List.of(ten), 1);
    PriceDecision decision =
        PricePolicy.decide(book(List.of(), List.of()), pennies, request(null, "100000"));
    assertThat(decision.forQuantity(eur("0.07")).minus(decision.lineAmount()))
        .isEqualTo(eur("700.00"));

    Money seven = Money.parse("JPY 7");
    TierDiscount five = new TierDiscount("gold", null, Percentage.of("5"));
    PriceDecision yen =
        PricePolicy.decide(
            book(List.of(five), List.of()),
            new ListPriceTerms("T-1", seven, null, null, null, List.of(), 1),
            request("gold", "1000"));
    assertThat(yen.lineAmount()).isEqualTo(Money.parse("JPY 6650"));
    assertThat(yen.steps()).extracting(PriceStep::kind).containsExactly(TIER_DISCOUNT);
  }

  @Test
  void givesNoTierDiscountToAnotherTier() {
    assertThat(price(List.of(GOLD), List.of(), null, "silver", "1").unitPrice())
        .isEqualTo(eur("10.00"));
  }

  @Test
  void aDiscountForALineIsForThoseBelowItUnlessTheyHaveTheirOwn() {
    TierDiscount drinks = new TierDiscount("gold", "drinks", Percentage.of("40"));
    TierDiscount tea = new TierDiscount("gold", "drinks/tea", Percentage.of("3"));

    assertThat(drinks.appliesTo("gold", "drinks/tea/green")).isTrue();
    assertThat(tea.appliesTo("gold", "drinks")).isFalse();
    assertThat(tea.closeness()).isGreaterThan(drinks.closeness());
  }

  @Test
  void prefersTheDiscountForTheProductsLineEvenWhereItIsSmaller() {
    TierDiscount forTea = new TierDiscount("gold", "tea", Percentage.of("3"));
    TierDiscount forMugs = new TierDiscount("gold", "mugs", Percentage.of("40"));

    PriceDecision decision = price(List.of(GOLD, forTea, forMugs), List.of(), null, "gold", "1");

    assertThat(decision.unitPrice()).isEqualTo(eur("9.70"));
  }

  @Test
  void prefersTheGreaterOfTwoDiscountsAndCountsNoneOfNothing() {
    TierDiscount less = new TierDiscount("gold", null, Percentage.of("3"));
    TierDiscount nothing = new TierDiscount("silver", null, Percentage.ZERO);

    assertThat(price(List.of(less, GOLD), List.of(), null, "gold", "1").unitPrice())
        .isEqualTo(eur("8.50"));
    assertThat(price(List.of(GOLD, less), List.of(), null, "gold", "1").unitPrice())
        .isEqualTo(eur("8.50"));
    assertThat(price(List.of(nothing), List.of(), null, "silver", "1").steps()).isEmpty();
  }

  @Test
  void looksUpBreaksByTheQuantityOfTheWholeOrderOnlyWhereTheBookSaysSo() {
    PriceRequest ofTwelve =
        new PriceRequest("T-1", "tea", null, BigDecimal.ONE, new BigDecimal("12"), AT);
    PriceRequest alone = request(null, "1");

    assertThat(ofTwelve.quantityForBreaks(BreaksBy.PRODUCT)).isEqualByComparingTo("12");
    assertThat(ofTwelve.quantityForBreaks(BreaksBy.LINE)).isEqualByComparingTo("1");
    assertThat(alone.quantityForBreaks(BreaksBy.PRODUCT)).isEqualByComparingTo("1");
  }

  @Test
  void countsTheHighestBreakThatTheQuantityReaches() {
    VolumeBreak hundred = new VolumeBreak(new BigDecimal("100"), Percentage.of("20"), null);
    List<VolumeBreak> breaks = List.of(hundred, TEN);

    assertThat(price(List.of(), breaks, null, null, "9.999").unitPrice()).isEqualTo(eur("10.00"));
    assertThat(price(List.of(), breaks, null, null, "99").unitPrice()).isEqualTo(eur("9.50"));
    assertThat(price(List.of(), breaks, null, null, "100").unitPrice()).isEqualTo(eur("8.00"));
  }

  @Test
  void breakWithAPriceNeverRaisesThePrice() {
    VolumeBreak nine = new VolumeBreak(BigDecimal.TEN, null, eur("9.00"));

    PriceDecision lowered = price(List.of(), List.of(nine), null, null, "10");
    assertThat(lowered.unitPrice()).isEqualTo(eur("9.00"));
    assertThat(lowered.lineAmount()).isEqualTo(eur("90.00"));
    PriceDecision alreadyLower = price(List.of(GOLD), List.of(nine), null, "gold", "10");
    assertThat(alreadyLower.unitPrice()).isEqualTo(eur("8.50"));
    assertThat(alreadyLower.steps()).extracting(PriceStep::kind).containsExactly(TIER_DISCOUNT);
  }

  @Test
  void productsOwnBreaksTakeThePlaceOfTheBooks() {
    PriceBookTerms book = book(List.of(), List.of(TEN));
    VolumeBreak own = new VolumeBreak(new BigDecimal("50"), Percentage.of("30"), null);

    assertThat(PricePolicy.decide(book, terms(List.of(), null), request(null, "10")).unitPrice())
        .isEqualTo(eur("9.50"));
    assertThat(PricePolicy.decide(book, terms(List.of(own), null), request(null, "10")).unitPrice())
        .isEqualTo(eur("10.00"));
  }

  @Test
  void liftsThePriceToTheFloorAndSaysSo() {
    PriceDecision decision = price(List.of(GOLD), List.of(), eur("9.20"), "gold", "10");

    assertThat(decision.unitPrice()).isEqualTo(eur("9.20"));
    assertThat(decision.lineAmount()).isEqualTo(eur("92.00"));
    PriceStep last = decision.steps().getLast();
    assertThat(last.kind()).isEqualTo(FLOOR);
    assertThat(last.reduction()).isEqualTo(eur("-0.70"));
    assertThat(price(List.of(GOLD), List.of(), eur("8.50"), "gold", "1").steps())
        .as("a price at the floor is left alone")
        .hasSize(1);
  }

  @Test
  void reckonsThePartnersMarginOnTheSuggestedPriceElseOnTheList() {
    PriceDecision onList = price(List.of(GOLD), List.of(), null, "gold", "3");
    Margin margin = onList.partnerMargin(onList.lineAmount());

    assertThat(margin)
        .isEqualTo(
            new Margin(
                Margin.Basis.LIST_PRICE,
                eur("30.00"),
                eur("25.50"),
                eur("4.50"),
                new BigDecimal("15.00")));
    assertThat(onList.vendorMargin(onList.lineAmount())).isNull();

    ListPriceTerms full =
        new ListPriceTerms("T-1", eur("10.00"), eur("12.00"), null, eur("6.00"), List.of(), 4);
    PriceDecision suggested =
        PricePolicy.decide(book(List.of(GOLD), List.of()), full, request("gold", "1"));
    assertThat(suggested.partnerMargin(eur("8.50")).amount()).isEqualTo(eur("3.50"));
    assertThat(suggested.partnerMargin(eur("8.50")).percent()).isEqualByComparingTo("29.17");
    assertThat(suggested.vendorMargin(eur("8.50")))
        .isEqualTo(Margin.of(Margin.Basis.NET_PRICE, eur("8.50"), eur("6.00")));
  }

  @Test
  void refusesQuantityThatIsNotPositiveOrTooFine() {
    assertThat(request(null, "0.001").quantity()).isEqualByComparingTo("0.001");
    assertThatIllegalArgumentException().isThrownBy(() -> request(null, "0"));
    assertThatIllegalArgumentException().isThrownBy(() -> request(null, "-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> request(null, "0.0001"));
  }

  @Test
  void refusesBreakWithBothPercentageAndPriceOrNeither() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VolumeBreak(BigDecimal.ONE, Percentage.ZERO, eur("1.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VolumeBreak(BigDecimal.ONE, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VolumeBreak(BigDecimal.ZERO, Percentage.ZERO, null));
  }

  @Test
  void decidesTheSameAgainFromTheTermsItCarries() {
    PriceDecision decision = price(List.of(GOLD), List.of(TEN), eur("8.00"), "gold", "12");

    assertThat(PricePolicy.decide(decision.book(), decision.terms(), decision.request()))
        .isEqualTo(decision);
  }

  private static PriceDecision price(
      List<TierDiscount> discounts,
      List<VolumeBreak> breaks,
      @Nullable Money floor,
      @Nullable String tier,
      String quantity) {
    return PricePolicy.decide(
        book(discounts, List.of()), terms(breaks, floor), request(tier, quantity));
  }

  private static PriceBookTerms book(List<TierDiscount> discounts, List<VolumeBreak> breaks) {
    EffectivePeriod always = new EffectivePeriod(Instant.EPOCH, null);
    return new PriceBookTerms(
        "pbk_1", "STD", "standard", "EUR", always, discounts, breaks, null, 2);
  }

  private static ListPriceTerms terms(List<VolumeBreak> breaks, @Nullable Money floor) {
    return new ListPriceTerms("T-1", eur("10.00"), null, floor, null, breaks, 4);
  }

  private static PriceRequest request(@Nullable String tier, String quantity) {
    return new PriceRequest("T-1", "tea", tier, new BigDecimal(quantity), null, AT);
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
