package pep.catalog.pricing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The price of a product for a partner, with every step from the list price and its reason. It
 * carries the request and the terms it was made from, so that deciding again from them gives an
 * equal decision.
 *
 * @param steps in the order they were taken
 * @param unitPrice what a unit costs the partner before any offer, rounded; a line is reckoned as a
 *     line
 * @param policyVersion version of {@link PricePolicy}
 */
public record PriceDecision(
    PriceRequest request,
    PriceBookTerms book,
    ListPriceTerms terms,
    List<PriceStep> steps,
    Money unitPrice,
    int policyVersion) {

  public PriceDecision {
    steps = List.copyOf(steps);
  }

  /** What the line costs before any offer. */
  public Money lineAmount() {
    return lineAmounts().getLast();
  }

  /**
   * What the line costs at the list price and after each step. A percentage is taken off the line
   * and rounded once, half up to the smallest unit.
   */
  public List<Money> lineAmounts() {
    List<Money> amounts = new ArrayList<>(steps.size() + 1);
    Money amount = forQuantity(terms.listPrice());
    amounts.add(amount);
    for (PriceStep step : steps) {
      amount = after(step, amount);
      amounts.add(amount);
    }
    return amounts;
  }

  private Money after(PriceStep step, Money amount) {
    Percentage percent = step.percent();
    if (percent != null) {
      return percent.off(amount);
    }
    Money fixed = forQuantity(step.after());
    boolean raises = step.kind() == PriceStep.Kind.FLOOR;
    return raises == fixed.isGreaterThan(amount) ? fixed : amount;
  }

  /** A price per unit times the quantity, half up to the smallest unit. */
  public Money forQuantity(Money perUnit) {
    return perUnit.multipliedBy(request.quantity(), RoundingMode.HALF_UP);
  }

  /**
   * What the partner earns when it pays {@code net} for the whole line and sells it at the
   * suggested resale price, or at the list price where none is suggested.
   */
  public Margin partnerMargin(Money net) {
    Money suggested = terms.suggestedResalePrice();
    return suggested == null
        ? Margin.of(Margin.Basis.LIST_PRICE, forQuantity(terms.listPrice()), net)
        : Margin.of(Margin.Basis.SUGGESTED_RESALE_PRICE, forQuantity(suggested), net);
  }

  /**
   * What the vendor earns when the partner pays {@code net} for the whole line; null where the cost
   * is unknown. It tells the vendor's cost and is never shown to a partner.
   */
  public @Nullable Margin vendorMargin(Money net) {
    Money cost = terms.unitCost();
    return cost == null ? null : Margin.of(Margin.Basis.NET_PRICE, net, forQuantity(cost));
  }
}
