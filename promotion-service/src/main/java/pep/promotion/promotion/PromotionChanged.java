package pep.promotion.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.Stacking;

/** The public state of a promotion. */
@EventType("promotion.changed.v1")
public record PromotionChanged(
    String promotionId,
    String code,
    String name,
    String kind,
    String status,
    Window window,
    Audience audience,
    Products products,
    Stacking stacking,
    @Nullable Money budget) {

  public record Window(
      LocalDate from, LocalDate until, String zone, Instant opensAt, Instant closesAt) {}

  public record Audience(List<String> segments, List<String> tiers, List<String> territories) {}

  public record Products(List<String> codes, List<String> lines) {}

  public record Stacking(String policy, @Nullable String group, int priority) {}

  static PromotionChanged of(Promotion promotion) {
    PromotionDefinition definition = promotion.definition();
    PromotionWindow window = definition.window();
    return new PromotionChanged(
        promotion.id(),
        promotion.code(),
        definition.name(),
        definition.terms().kind(),
        promotion.status().name().toLowerCase(Locale.ROOT),
        new Window(
            window.from(),
            window.until(),
            window.zone().getId(),
            window.opensAt(),
            window.closesAt()),
        new Audience(
            sorted(definition.audience().segments()),
            sorted(definition.audience().tiers()),
            sorted(definition.audience().territories())),
        new Products(sorted(definition.products().codes()), sorted(definition.products().lines())),
        new Stacking(
            definition.stacking().policy().name().toLowerCase(Locale.ROOT),
            definition.stacking().group(),
            definition.stacking().priority()),
        definition.budget());
  }

  private static List<String> sorted(Set<String> codes) {
    return codes.stream().sorted().toList();
  }
}
