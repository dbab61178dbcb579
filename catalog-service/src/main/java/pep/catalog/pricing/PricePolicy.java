package pep.catalog.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import pep.platform.reason.Reason;

/**
 * The price a partner pays, before offers: list price, less the discount of its tier, less the
 * volume break its quantity reaches, and never below the floor.
 *
 * <p>Each step starts from the rounded price of the step before it, and is rounded half up to the
 * currency's smallest unit; a line's amount goes through the same steps as a line, see {@link
 * PriceDecision#lineAmounts}, so that what is off a small price is not lost by the unit. A discount
 * for the product's line goes before the tier's general one; of volume breaks the one with the
 * highest quantity that is reached counts, and a product's own breaks take the place of the book's.
 */
public final class PricePolicy {

  /** Raised whenever the same terms would give another price. */
  public static final int VERSION = 2;

  private PricePolicy() {}

  /** The price for {@code request} by the {@code terms} of {@code book}. */
  public static PriceDecision decide(
      PriceBookTerms book, ListPriceTerms terms, PriceRequest request) {
    List<PriceStep> steps = new ArrayList<>();
    Money price = terms.listPrice();
    price = append(steps, tierDiscount(book, request, price), price);
    price = append(steps, volumeBreak(book, terms, request, price), price);
    price = append(steps, floor(terms, price), price);
    return new PriceDecision(request, book, terms, steps, price, VERSION);
  }

  private static Money append(List<PriceStep> steps, Optional<PriceStep> step, Money unchanged) {
    step.filter(PriceStep::counts).ifPresent(steps::add);
    return step.map(PriceStep::after).orElse(unchanged);
  }

  private static Optional<PriceStep> tierDiscount(
      PriceBookTerms book, PriceRequest request, Money price) {
    String tier = request.tier();
    if (tier == null) {
      return Optional.empty();
    }
    return book.tierDiscounts().stream()
        .filter(discount -> discount.appliesTo(tier, request.productLine()))
        .max(Comparator.comparingInt(TierDiscount::closeness).thenComparing(TierDiscount::percent))
        .map(
            discount ->
                new PriceStep(
                    PriceStep.Kind.TIER_DISCOUNT,
                    discount.percent(),
                    price,
                    discount.percent().off(price),
                    tierReason(discount)));
  }

  private static Reason tierReason(TierDiscount discount) {
    Map<String, String> facts = new HashMap<>();
    facts.put("tier", discount.tier());
    facts.put("percent", discount.percent().text());
    String line = discount.productLine();
    if (line != null) {
      facts.put("productLine", line);
    }
    return new Reason("tier-discount", facts);
  }

  private static Optional<PriceStep> volumeBreak(
      PriceBookTerms book, ListPriceTerms terms, PriceRequest request, Money price) {
    List<VolumeBreak> breaks =
        terms.volumeBreaks().isEmpty() ? book.volumeBreaks() : terms.volumeBreaks();
    BigDecimal quantity = request.quantityForBreaks(book.breaksBy());
    return breaks.stream()
        .filter(step -> step.minQuantity().compareTo(quantity) <= 0)
        .max(Comparator.comparing(VolumeBreak::minQuantity))
        .map(
            step ->
                new PriceStep(
                    PriceStep.Kind.VOLUME_BREAK,
                    step.percent(),
                    price,
                    step.applyTo(price),
                    volumeReason(step, quantity)));
  }

  private static Reason volumeReason(VolumeBreak step, BigDecimal quantity) {
    Map<String, String> facts = new HashMap<>();
    facts.put("quantity", quantity.toPlainString());
    facts.put("from", step.minQuantity().toPlainString());
    Percentage percent = step.percent();
    if (percent != null) {
      facts.put("percent", percent.text());
    } else {
      facts.put("unitPrice", String.valueOf(step.unitPrice()));
    }
    return new Reason("volume-break", facts);
  }

  private static Optional<PriceStep> floor(ListPriceTerms terms, Money price) {
    Money floor = terms.floorPrice();
    if (floor == null || !price.isLessThan(floor)) {
      return Optional.empty();
    }
    return Optional.of(
        new PriceStep(
            PriceStep.Kind.FLOOR,
            null,
            price,
            floor,
            new Reason("floor", Map.of("floor", floor.toString()))));
  }
}
