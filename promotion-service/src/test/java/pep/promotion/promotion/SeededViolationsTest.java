package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.roster.PartnerStanding;

/**
 * Sound promotions in which violations are planted at random: the linter finds each of them and no
 * other, says what with, and how it is put right.
 */
class SeededViolationsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final List<PartnerStanding> PARTNERS =
      List.of(
          Samples.partner("1", "gold", "growth"),
          Samples.partner("2", "silver", "growth", "retail"),
          Samples.partner("3", "silver"));

  private final PolicyLinter linter = new PolicyLinter(LintPolicy.STANDARD);

  @Test
  void findsWhatWasPlantedAndNothingElse() {
    Seeds.forAll(
        500,
        random -> {
          Draft draft = new Draft(random);
          LintReport report = linter.lint(draft.promotion(), draft.surroundings());

          assertThat(report.findings())
              .as(draft.toString())
              .extracting(LintFinding::code)
              .containsExactlyInAnyOrderElementsOf(draft.planted);
          assertThat(report.findings())
              .allMatch(each -> each.message().length() > 20 && each.cure().length() > 20);
        });
  }

  /** A sound promotion for growth, and what is wrong with it. */
  private static final class Draft {
    private final RandomGenerator random;
    private final Set<String> planted = new TreeSet<>();
    private final PromotionTerms terms;
    private final PromotionWindow window;
    private final Audience audience;
    private final ProductScope products;
    private final Stacking stacking;
    private final List<PromotionDefinition> published = new ArrayList<>();
    private final List<RecentChanges> recent = new ArrayList<>();

    Draft(RandomGenerator random) {
      this.random = random;
      this.terms = plantTerms();
      this.window = plantWindow();
      this.products = plantProducts();
      this.audience = plantAudience();
      boolean reaches = !planted.contains("relevance.none");
      if (reaches && plants("overlap.crowded")) {
        published.addAll(Collections.nCopies(3, other(Stacking.STACKABLE, ProductScope.ALL)));
      } else {
        published.add(other(Stacking.STACKABLE, new ProductScope(Set.of("ELSE"), Set.of())));
      }
      boolean exclusive = plants("exclusive.takes");
      if (exclusive && published.size() == 1) {
        published.add(other(Stacking.STACKABLE, ProductScope.ALL));
      }
      this.stacking = exclusive ? Samples.exclusive(0) : Stacking.STACKABLE;
      int changes = reaches && plants("changes.tiring") ? 5 : 4;
      recent.add(new RecentChanges(other(Stacking.STACKABLE, ProductScope.ALL), changes));
    }

    private boolean plants(String code) {
      boolean plants = random.nextInt(4) == 0;
      if (plants) {
        planted.add(code);
      }
      return plants;
    }

    private PromotionTerms plantTerms() {
      SlabMethod method = random.nextBoolean() ? SlabMethod.WHOLE : SlabMethod.MARGINAL;
      AccrualPeriod period = AccrualPeriod.MONTH;
      if (plants("terms.free")) {
        return switch (random.nextInt(4)) {
          case 0 -> Samples.percentOff("100");
          case 1 -> Samples.freeGoods(2, 2 + random.nextInt(2), "3");
          case 2 -> Samples.growth("100", "5");
          default -> Samples.slabs(method, period, "0", "1", "50", "100");
        };
      }
      if (plants("terms.no-baseline")) {
        return Samples.growth("3", "0");
      }
      if (random.nextInt(4) == 0) {
        return random.nextBoolean()
            ? Samples.perUnit("1.50", "10")
            : Samples.freeGoods(10, 1 + random.nextInt(9), "3");
      }
      if (plants("terms.nothing")) {
        return Samples.slabs(method, period, "0", "0", "50", "0");
      }
      return plants("terms.falling")
          ? Samples.slabs(method, period, "0", "3", "50", random.nextBoolean() ? "2" : "0")
          : Samples.slabs(method, period, "0", "0", "50", "3", "90", "3");
    }

    private PromotionWindow plantWindow() {
      LocalDate from = TODAY.plusDays(7 + random.nextInt(300));
      if (plants("window.began")) {
        from = TODAY.minusDays(random.nextInt(20));
      } else if (plants("notice.short")) {
        from = TODAY.plusDays(1 + random.nextInt(6));
      }
      LocalDate until = from.plusMonths(6 + random.nextInt(6)).plusDays(5);
      if (plants("duration.short")) {
        until = from.plusMonths(1 + random.nextInt(4)).plusDays(5);
      } else if (plants("duration.long")) {
        until = from.plusMonths(12 + random.nextInt(9)).plusDays(5);
      }
      return PromotionWindow.of(from, until, Samples.ZONE);
    }

    private ProductScope plantProducts() {
      Set<String> codes = new HashSet<>(Set.of("MUG"));
      Set<String> lines = new HashSet<>();
      if (plants("products.unknown")) {
        codes.add("MUGG");
      }
      if (plants("products.line.unknown")) {
        lines.add("kitchn");
      }
      return new ProductScope(codes, lines);
    }

    private Audience plantAudience() {
      Set<String> segments = new HashSet<>(Set.of("growth"));
      Set<String> tiers = new HashSet<>(Set.of("gold", "silver"));
      Set<String> territories = new HashSet<>();
      if (plants("audience.segment.unknown")) {
        segments.add("growht");
      }
      if (plants("audience.tier.unheld")) {
        tiers.add("glod");
      }
      if (plants("relevance.none")) {
        segments.remove("growth");
        segments.add("retail");
        tiers.remove("silver");
      }
      if (planted.contains("relevance.none") && plants("audience.territory.unknown")) {
        territories.add("ED");
      }
      return new Audience(segments, tiers, territories);
    }

    /** One of the same kind in the same window. */
    private PromotionDefinition other(Stacking of, ProductScope on) {
      return new PromotionDefinition("Other", terms, Audience.EVERYONE, on, window, of, null, null);
    }

    PromotionDefinition promotion() {
      return new PromotionDefinition(
          "Sound", terms, audience, products, window, stacking, null, null);
    }

    LintSurroundings surroundings() {
      return new LintSurroundings(
          PARTNERS,
          published,
          Set.of("growth", "retail"),
          Set.of("DE"),
          Set.of("MUG"),
          Set.of("kitchen"),
          recent,
          false,
          NOW);
    }

    @Override
    public String toString() {
      return promotion().toString();
    }
  }
}
