package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.roster.PartnerStanding;

class PolicyLinterPropertyTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Audience GROWTH = new Audience(Set.of("growth"), Set.of(), Set.of());
  private static final Audience GOLD = new Audience(Set.of(), Set.of("gold"), Set.of());

  private final PolicyLinter linter = new PolicyLinter(LintPolicy.STANDARD);

  @Test
  void judgesDurationAsCountingCalendarMonthsDayByDayDoes() {
    Seeds.forAll(
        400,
        random -> {
          LocalDate from = LocalDate.of(2026, 4, 1).plusDays(random.nextInt(700));
          LocalDate until = from.plusDays(random.nextInt(430));
          var report =
              linter.lint(
                  lasting(from, until),
                  new LintSurroundings(
                      List.of(Samples.partner("1", null)),
                      List.of(),
                      Set.of(),
                      Set.of(),
                      Set.of(),
                      Set.of(),
                      List.of(),
                      false,
                      NOW));
          // The day of each month's end, walked to one day at a time.
          LocalDate six = from;
          LocalDate twelve = from;
          while (six.isBefore(from.plusMonths(6))) {
            six = six.plusDays(1);
          }
          while (twelve.isBefore(from.plusMonths(12))) {
            twelve = twelve.plusDays(1);
          }
          String expected =
              until.plusDays(1).isBefore(six)
                  ? "duration.short"
                  : until.plusDays(1).isAfter(twelve) ? "duration.long" : "";
          assertThat(String.join(",", codes(report)))
              .as("from %s until %s", from, until)
              .isEqualTo(expected);
        });
  }

  @Test
  void countsWhomItReachesAndWhatTheyHaveAsAskingEachPartnerDoes() {
    Seeds.forAll(
        200,
        random -> {
          List<PartnerStanding> partners = new ArrayList<>();
          for (int i = 0; i < random.nextInt(12); i++) {
            String tier = random.nextBoolean() ? "gold" : null;
            partners.add(
                random.nextBoolean()
                    ? Samples.partner("" + i, tier, "growth")
                    : Samples.partner("" + i, tier));
          }
          List<PromotionDefinition> others = new ArrayList<>();
          for (int i = 0; i < random.nextInt(6); i++) {
            others.add(random.nextBoolean() ? reaching(GOLD) : reaching(GROWTH));
          }
          var report =
              linter.lint(
                  reaching(GROWTH),
                  new LintSurroundings(
                      partners,
                      others,
                      Set.of("growth"),
                      Set.of(),
                      Set.of(),
                      Set.of(),
                      List.of(),
                      false,
                      NOW));
          int reached = 0;
          int greatest = 0;
          int having = 0;
          for (PartnerStanding partner : partners) {
            if (partner.segments().contains("growth")) {
              reached++;
              int has = 0;
              for (PromotionDefinition other : others) {
                boolean meets = other.audience().equals(GROWTH) || "gold".equals(partner.tier());
                has += meets ? 1 : 0;
              }
              greatest = Math.max(greatest, has);
              having += has > 0 ? 1 : 0;
            }
          }
          assertThat(report.relevance()).isEqualTo(reached);
          assertThat(report.partners()).isEqualTo(partners.size());
          assertThat(report.greatestOverlap()).isEqualTo(greatest);
          assertThat(report.overlapped()).isEqualTo(having);
          assertThat(codes(report).contains("overlap.crowded")).isEqualTo(greatest >= 3);
          assertThat(codes(report).contains("relevance.none")).isEqualTo(reached == 0);
        });
  }

  private static PromotionDefinition lasting(LocalDate from, LocalDate until) {
    return definition(Audience.EVERYONE, PromotionWindow.of(from, until, Samples.ZONE));
  }

  private static PromotionDefinition reaching(Audience audience) {
    return definition(audience, Samples.YEAR);
  }

  private static PromotionDefinition definition(Audience audience, PromotionWindow window) {
    return new PromotionDefinition(
        "S", Samples.flat("2"), audience, ProductScope.ALL, window, Stacking.STACKABLE, null, null);
  }

  private static List<String> codes(LintReport report) {
    return report.findings().stream().map(LintFinding::code).toList();
  }
}
