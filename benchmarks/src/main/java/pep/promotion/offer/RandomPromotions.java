package pep.promotion.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StackingPolicy;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;

/** Discounts for parts of a channel on parts of its products, and partners that some are for. */
final class RandomPromotions {

  static final int PRODUCTS = 500;
  static final int LINES = 20;
  private static final int SEGMENTS = 60;
  private static final List<String> TIERS = List.of("bronze", "silver", "gold", "platinum");
  private static final PromotionWindow YEAR =
      PromotionWindow.of(
          LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneId.of("Europe/London"));

  private final Random random;

  RandomPromotions(Random random) {
    this.random = random;
  }

  List<PublishedPromotion> many(int count) {
    List<PublishedPromotion> promotions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PromotionDefinition definition =
          new PromotionDefinition(
              "Promotion " + i, terms(), audience(), products(), YEAR, stacking(), null, null);
      promotions.add(new PublishedPromotion("prm_" + i, "code-" + i, 1, definition));
    }
    return promotions;
  }

  PartnerStanding partner() {
    Set<String> territories = some("territory-", 40, 3);
    return new PartnerStanding(
        "par_1",
        "P-1",
        "active",
        some("segment-", SEGMENTS, 8),
        TIERS.get(random.nextInt(TIERS.size())),
        new HeldTerritories(territories, Set.of()),
        new StandingVersions(1, 1, 1, territories.size()));
  }

  private DiscountTerms terms() {
    return random.nextBoolean()
        ? new DiscountTerms(BigDecimal.valueOf(1 + random.nextInt(2_500), 2), null)
        : new DiscountTerms(null, Money.ofMinor(CurrencyUnit.GBP, 1 + random.nextInt(900)));
  }

  private Audience audience() {
    Set<String> tiers =
        random.nextInt(3) == 0 ? Set.of(TIERS.get(random.nextInt(TIERS.size()))) : Set.of();
    return new Audience(some("segment-", SEGMENTS, 4), tiers, Set.of());
  }

  private ProductScope products() {
    return switch (random.nextInt(4)) {
      case 0 -> ProductScope.ALL;
      case 1 -> new ProductScope(some("product-", PRODUCTS, 40), Set.of());
      default -> new ProductScope(Set.of(), some("line-", LINES, 4));
    };
  }

  private Stacking stacking() {
    return switch (random.nextInt(5)) {
      case 0 -> new Stacking(StackingPolicy.EXCLUSIVE, null, random.nextInt(3));
      case 1, 2 ->
          new Stacking(StackingPolicy.BEST_OF, "group-" + random.nextInt(5), random.nextInt(5));
      default -> new Stacking(StackingPolicy.STACKABLE, null, random.nextInt(5));
    };
  }

  private Set<String> some(String prefix, int of, int most) {
    Set<String> some = new TreeSet<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      some.add(prefix + random.nextInt(of));
    }
    return some;
  }
}
