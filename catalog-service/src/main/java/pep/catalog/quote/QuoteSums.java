package pep.catalog.quote;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.catalog.pricing.Margin;

/** Adds up a quote's lines. */
final class QuoteSums {

  private QuoteSums() {}

  static QuoteTotals of(List<QuoteLine> lines, CurrencyUnit currency) {
    Money list = sum(lines, currency, QuoteLine::listAmount);
    Money net = sum(lines, currency, QuoteLine::net);
    List<Margin> partner = lines.stream().map(QuoteLine::partnerMargin).toList();
    List<Margin> vendor =
        lines.stream().map(QuoteLine::vendorMargin).filter(Objects::nonNull).toList();
    return new QuoteTotals(
        list,
        list.minus(net),
        net,
        together(partner, currency, basis(partner)),
        vendor.size() == lines.size() ? together(vendor, currency, Margin.Basis.NET_PRICE) : null);
  }

  private static Margin.Basis basis(List<Margin> margins) {
    return margins.stream().allMatch(m -> m.basis() == Margin.Basis.SUGGESTED_RESALE_PRICE)
        ? Margin.Basis.SUGGESTED_RESALE_PRICE
        : Margin.Basis.LIST_PRICE;
  }

  private static Margin together(List<Margin> margins, CurrencyUnit currency, Margin.Basis basis) {
    return Margin.of(
        basis, sum(margins, currency, Margin::revenue), sum(margins, currency, Margin::cost));
  }

  private static <T> Money sum(List<T> from, CurrencyUnit currency, Function<T, Money> amount) {
    return from.stream().map(amount).reduce(Money.zero(currency), Money::plus);
  }
}
