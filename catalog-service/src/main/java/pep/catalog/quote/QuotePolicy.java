package pep.catalog.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.PriceDecision;
import pep.catalog.pricing.PricePolicy;
import pep.catalog.pricing.PriceStep;
import pep.catalog.product.AvailabilityDecision;
import pep.catalog.product.AvailabilityPolicy;
import pep.platform.reason.Reason;

/**
 * Reckons a quote from priced items: each line's amount at the partner's price, less the offers on
 * it, and never below the floor. A deal price for the customer takes the place of all this where it
 * is lower.
 */
public final class QuotePolicy {

  /** Raised whenever the same items would come to another quote. */
  public static final int VERSION = 2;

  private QuotePolicy() {}

  /**
   * The quote of {@code items}, all priced in {@code currency}.
   *
   * @throws CurrencyMismatchException when a price or an offer is in another currency
   */
  public static QuoteDecision decide(
      List<PricedItem> items, CurrencyUnit currency, Instant at, boolean offersUnavailable) {
    List<QuoteLine> lines = items.stream().map(QuotePolicy::line).toList();
    return new QuoteDecision(at, lines, QuoteSums.of(lines, currency), offersUnavailable, VERSION);
  }

  /** Decides again from what {@code decision} was made from: availability, prices and the sums. */
  public static QuoteDecision replay(QuoteDecision decision, CurrencyUnit currency) {
    List<PricedItem> items =
        decision.lines().stream().map(QuoteLine::item).map(QuotePolicy::again).toList();
    return decide(items, currency, decision.at(), decision.offersUnavailable());
  }

  private static PricedItem again(PricedItem item) {
    AvailabilityDecision availability = item.availability();
    PriceDecision price = item.price();
    return new PricedItem(
        item.line(),
        item.productName(),
        AvailabilityPolicy.decide(
            availability.product(), availability.partner(), availability.at()),
        PricePolicy.decide(price.book(), price.terms(), price.request()),
        item.offers(),
        item.passedOver(),
        item.granted());
  }

  private static QuoteLine line(PricedItem item) {
    PriceDecision price = item.price();
    List<Reduction> reductions = new ArrayList<>();
    List<Money> amounts = price.lineAmounts();
    for (int i = 0; i < price.steps().size(); i++) {
      reductions.add(reduction(price.steps().get(i), amounts.get(i), amounts.get(i + 1)));
    }
    Money net = amounts.getLast();
    for (Offer offer : item.offers()) {
      reductions.add(reduction(offer));
      net = net.minus(offer.amount());
    }
    Money least = least(price);
    if (net.isLessThan(least)) {
      reductions.add(raisedTo(least, net, price));
      net = least;
    }
    Money dealt = dealt(item, least);
    if (dealt != null && dealt.isLessThan(net)) {
      reductions = dealt(item, price, amounts.getFirst(), dealt);
      net = dealt;
    }
    return new QuoteLine(
        item,
        amounts.getFirst(),
        reductions,
        net,
        price.partnerMargin(net),
        price.vendorMargin(net));
  }

  /** What the line costs at the deal price, which takes the place of all else; null without one. */
  private static @Nullable Money dealt(PricedItem item, Money least) {
    GrantedPrice granted = item.granted();
    if (granted == null) {
      return null;
    }
    Money dealt = item.price().forQuantity(granted.unitPrice());
    return dealt.isLessThan(least) ? least : dealt;
  }

  private static List<Reduction> dealt(
      PricedItem item, PriceDecision price, Money list, Money dealt) {
    GrantedPrice granted = Objects.requireNonNull(item.granted());
    Reason reason =
        new Reason(
            "deal-price",
            Map.of(
                "unitPrice", granted.unitPrice().toString(),
                "until", granted.until().toString(),
                "said", granted.reason()));
    Money asked = price.forQuantity(granted.unitPrice());
    List<Reduction> reductions = new ArrayList<>();
    reductions.add(
        new Reduction(Reduction.Kind.DEAL_PRICE, null, null, null, list.minus(asked), reason));
    if (asked.isLessThan(dealt)) {
      reductions.add(raisedTo(dealt, asked, price));
    }
    return reductions;
  }

  private static Money least(PriceDecision price) {
    Money floor = price.terms().floorPrice();
    return floor == null
        ? Money.zero(price.unitPrice().getCurrencyUnit())
        : price.forQuantity(floor);
  }

  private static Reduction reduction(PriceStep step, Money before, Money after) {
    Reduction.Kind kind =
        switch (step.kind()) {
          case TIER_DISCOUNT -> Reduction.Kind.TIER_DISCOUNT;
          case VOLUME_BREAK -> Reduction.Kind.VOLUME_BREAK;
          case FLOOR -> Reduction.Kind.FLOOR;
        };
    Money amount = before.minus(after);
    Reason why = step.why();
    Reason reason = amount.isZero() ? new Reason(why.code() + "-to-nothing", why.facts()) : why;
    return new Reduction(kind, null, null, step.percent(), amount, reason);
  }

  private static Reduction reduction(Offer offer) {
    return new Reduction(
        Reduction.Kind.OFFER,
        offer.promotionId(),
        offer.promotionCode(),
        offer.percent(),
        offer.amount(),
        offer.why());
  }

  private static Reduction raisedTo(Money least, Money net, PriceDecision price) {
    Money floor = price.terms().floorPrice();
    Reason reason =
        floor == null
            ? Reason.of("never-below-nothing")
            : new Reason("floor-with-offers", Map.of("floor", floor.toString()));
    return new Reduction(Reduction.Kind.FLOOR, null, null, null, net.minus(least), reason);
  }
}
