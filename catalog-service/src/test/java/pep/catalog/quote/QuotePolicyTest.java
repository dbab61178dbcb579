package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static pep.catalog.quote.Reduction.Kind.FLOOR;
import static pep.catalog.quote.Reduction.Kind.OFFER;
import static pep.catalog.quote.Reduction.Kind.TIER_DISCOUNT;

import java.util.List;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.catalog.pricing.Margin;
import pep.platform.reason.Reason;

class QuotePolicyTest {

  @Test
  void takesOffersOffTheAmountAtThePartnersPrice() {
    QuoteDecision quote =
        decide(QuoteItems.item(1, "10", "10.00", null, "6.00", List.of(offer("4.25"))));

    QuoteLine line = quote.lines().getFirst();
    assertThat(line.listAmount()).isEqualTo(eur("100.00"));
    assertThat(line.reductions())
        .extracting(Reduction::kind, Reduction::amount, Reduction::promotionCode)
        .containsExactly(
            tuple(TIER_DISCOUNT, eur("15.00"), null), tuple(OFFER, eur("4.25"), "SPRING"));
    assertThat(line.net()).isEqualTo(eur("80.75"));
    assertThat(line.partnerMargin().amount()).isEqualTo(eur("19.25"));
    assertThat(line.vendorMargin())
        .isEqualTo(Margin.of(Margin.Basis.NET_PRICE, eur("80.75"), eur("60.00")));
  }

  @Test
  void neverLetsOffersGoBelowTheFloor() {
    QuoteDecision quote =
        decide(
            QuoteItems.item(1, "10", "10.00", "8.00", null, List.of(offer("4.00"), offer("3.00"))));

    QuoteLine line = quote.lines().getFirst();
    assertThat(line.net()).isEqualTo(eur("80.00"));
    assertThat(line.reductions().getLast().kind()).isEqualTo(FLOOR);
    assertThat(line.reductions().getLast().amount()).isEqualTo(eur("-2.00"));
  }

  @Test
  void neverLetsALineCostLessThanNothing() {
    QuoteDecision quote =
        decide(QuoteItems.item(1, "1", "10.00", null, null, List.of(offer("9.00"))));

    assertThat(quote.totals().net()).isEqualTo(eur("0.00"));
    assertThat(quote.lines().getFirst().reductions().getLast().reason())
        .isEqualTo("a line never costs less than nothing");
  }

  @Test
  void addsUpItsLines() {
    QuoteDecision quote =
        decide(
            QuoteItems.item(1, "3", "10.00", null, "6.00", List.of()),
            QuoteItems.item(2, "2", "1.99", null, "1.00", List.of(offer("0.10"))));

    QuoteTotals totals = quote.totals();
    assertThat(totals.list()).isEqualTo(eur("33.98"));
    assertThat(totals.net()).isEqualTo(eur("28.78"));
    assertThat(totals.reductions()).isEqualTo(eur("5.20"));
    assertThat(totals.vendorMargin())
        .isEqualTo(Margin.of(Margin.Basis.NET_PRICE, eur("28.78"), eur("20.00")));
  }

  @Test
  void knowsNoVendorMarginWhereOneLinesCostIsUnknown() {
    QuoteDecision quote =
        decide(
            QuoteItems.item(1, "1", "10.00", null, "6.00", List.of()),
            QuoteItems.item(2, "1", "10.00", null, null, List.of()));

    assertThat(quote.totals().vendorMargin()).isNull();
    assertThat(quote.lines().getFirst().vendorMargin()).isNotNull();
  }

  @Test
  void saysWhenOffersCouldNotBeAsked() {
    List<PricedItem> items = List.of(QuoteItems.item(1, "1", "10.00", null, null, List.of()));

    assertThat(QuotePolicy.decide(items, CurrencyUnit.EUR, QuoteItems.AT, true))
        .returns(true, QuoteDecision::offersUnavailable);
  }

  @Test
  void refusesOfferInAnotherCurrencyOrWithNegativeAmount() {
    Offer dollars =
        new Offer(
            "prm_1", "SPRING", 3, "discount", null, Money.parse("USD 1.00"), Reason.of("spring"));
    PricedItem item = QuoteItems.item(1, "1", "10.00", null, null, List.of(dollars));

    assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> decide(item));
    assertThatIllegalArgumentException().isThrownBy(() -> offer("-0.01"));
  }

  @Test
  void decidesTheSameAgainFromTheItemsItCarries() {
    QuoteDecision quote =
        decide(
            QuoteItems.item(1, "7.5", "3.33", "2.90", "1.11", List.of(offer("0.50"))),
            QuoteItems.item(2, "2", "1.99", null, "1.00", List.of()));
    List<PricedItem> items = quote.lines().stream().map(QuoteLine::item).toList();

    assertThat(QuotePolicy.decide(items, CurrencyUnit.EUR, quote.at(), quote.offersUnavailable()))
        .isEqualTo(quote);
  }

  private static QuoteDecision decide(PricedItem... items) {
    return QuotePolicy.decide(List.of(items), CurrencyUnit.EUR, QuoteItems.AT, false);
  }

  private static Offer offer(String amount) {
    return new Offer(
        "prm_1",
        "SPRING",
        3,
        "discount",
        null,
        eur(amount),
        Reason.said("gold partners in spring"));
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
