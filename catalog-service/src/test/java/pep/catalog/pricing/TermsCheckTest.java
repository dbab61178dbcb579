package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.catalog.audience.VendorCurrency;
import pep.platform.problem.FieldError;

class TermsCheckTest {

  private static final VendorCurrency EUR = new VendorCurrency(CurrencyUnit.EUR);
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Money POUND = Money.parse("GBP 1.00");

  @Test
  void findsNothingInTermsThatAreRight() {
    assertThat(TermsCheck.of(terms(TEN, TEN, TEN, TEN, priceFrom("1", TEN)), EUR)).isEmpty();
    assertThat(TermsCheck.of(terms(TEN, null, null, null), EUR)).isEmpty();
  }

  @Test
  void namesEveryAmountThatIsNotInTheVendorsCurrency() {
    ListPriceTerms foreign =
        terms(POUND, POUND, POUND, POUND, percentFrom("1"), priceFrom("5", POUND));

    assertThat(TermsCheck.of(foreign, EUR))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("listPrice", "foreign-currency"),
            tuple("suggestedResalePrice", "foreign-currency"),
            tuple("floorPrice", "foreign-currency"),
            tuple("unitCost", "foreign-currency"),
            tuple("volumeBreaks[1].unitPrice", "foreign-currency"));
  }

  @Test
  void refusesAFloorAboveTheListPriceAndTakesOneAtIt() {
    assertThat(TermsCheck.of(terms(TEN, null, TEN, null), EUR)).isEmpty();
    assertThat(TermsCheck.of(terms(TEN, null, TEN.plusMinor(1), null), EUR))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("floorPrice", "floor-above-list"));
  }

  @Test
  void refusesTwoBreaksFromOneQuantityHoweverItIsWritten() {
    assertThat(
            TermsCheck.of(terms(TEN, null, null, null, percentFrom("5"), percentFrom("5.0")), EUR))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("volumeBreaks[1].minQuantity", "given-twice"));
  }

  @Test
  void refusesTwoDiscountsOfOneTierAndLine() {
    TierDiscount gold = new TierDiscount("gold", null, Percentage.of("5"));
    TierDiscount goldTea = new TierDiscount("gold", "tea", Percentage.of("7"));
    TierDiscount silver = new TierDiscount("silver", null, Percentage.of("3"));

    assertThat(TermsCheck.of(details(List.of(gold, goldTea, silver)))).isEmpty();
    assertThat(TermsCheck.of(details(List.of(gold, goldTea, gold, goldTea))))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("tierDiscounts[2]", "given-twice"), tuple("tierDiscounts[3]", "given-twice"));
  }

  @Test
  void refusesAPriceForEveryProductOfABookAndTwoBreaksFromOneQuantity() {
    assertThat(TermsCheck.of(details(List.of(), percentFrom("5"), percentFrom("6")))).isEmpty();
    assertThat(TermsCheck.of(details(List.of(), percentFrom("5"), priceFrom("5", TEN))))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("volumeBreaks[1].minQuantity", "given-twice"),
            tuple("volumeBreaks[1].unitPrice", "price-for-every-product"));
  }

  private static ListPriceTerms terms(
      Money list,
      @Nullable Money suggested,
      @Nullable Money floor,
      @Nullable Money cost,
      VolumeBreak... breaks) {
    return new ListPriceTerms("T-1", list, suggested, floor, cost, List.of(breaks), 1);
  }

  private static PriceBookDetails details(List<TierDiscount> discounts, VolumeBreak... breaks) {
    return new PriceBookDetails(
        "Standard",
        new EffectivePeriod(Instant.EPOCH, null),
        discounts,
        List.of(breaks),
        BreaksBy.LINE);
  }

  private static VolumeBreak percentFrom(String quantity) {
    return new VolumeBreak(new BigDecimal(quantity), Percentage.of("5"), null);
  }

  private static VolumeBreak priceFrom(String quantity, Money price) {
    return new VolumeBreak(new BigDecimal(quantity), null, price);
  }
}
