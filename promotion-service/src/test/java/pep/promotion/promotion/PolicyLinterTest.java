package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;

class PolicyLinterTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private final PolicyLinter linter = new PolicyLinter(LintPolicy.STANDARD);

  @Test
  void findsNothingInSixToTwelveMonthsForPartnersThatExist() {
    assertThat(lint(lasting("2026-04-01", "2026-09-30", null)).findings()).isEmpty();
    assertThat(lint(lasting("2026-04-01", "2027-03-31", null)).findings()).isEmpty();
  }

  @Test
  void refusesADayLessThanSixMonthsAndADayMoreThanTwelve() {
    var brief = lint(lasting("2026-04-01", "2026-09-29", null));
    var lengthy = lint(lasting("2026-04-01", "2027-04-01", null));

    assertThat(codes(brief)).containsExactly("duration.short");
    assertThat(codes(lengthy)).containsExactly("duration.long");
    assertThat(brief.publishable()).isFalse();
    assertThat(lengthy.publishable()).isFalse();
  }

  @Test
  void acceptsAnotherDurationWithAReasonAndRepeatsIt() {
    var report = lint(lasting("2026-04-01", "2026-04-30", "Clearance of the old model"));

    assertThat(report.publishable()).isTrue();
    assertThat(report.findings().getFirst().message()).contains("Clearance of the old model");
  }

  @Test
  void refusesAWindowThatIsOver() {
    assertThat(codes(lint(lasting("2025-01-01", "2025-12-31", null))))
        .containsExactly("window.past");
  }

  @Test
  void refusesAnUnknownSegmentWithTheNamesThatExist() {
    var report = lint(withAudience(new Audience(Set.of("growht"), Set.of(), Set.of())));

    assertThat(codes(report))
        .containsExactly("audience.segment.unknown", "relevance.none", "window.began");
    assertThat(report.findings().getFirst().cure()).contains("growth");
  }

  @Test
  void warnsWhenNobodyIsReachedAndCountsWhoIs() {
    var nobody = lint(withAudience(new Audience(Set.of(), Set.of("platinum"), Set.of())));
    var two = lint(withAudience(new Audience(Set.of("growth"), Set.of(), Set.of())));

    assertThat(nobody.relevance()).isZero();
    assertThat(codes(nobody))
        .containsExactly("audience.tier.unheld", "relevance.none", "window.began");
    assertThat(nobody.publishable()).isTrue();
    assertThat(two.relevance()).isEqualTo(2);
    assertThat(two.partners()).isEqualTo(3);
  }

  @Test
  void warnsWhenAPartnerHasManyPromotionsOnTheSameProductsAlready() {
    var other = lasting("2026-01-01", "2026-12-31", null);
    var past = lasting("2025-01-01", "2025-12-31", null);
    var promotion = lasting("2026-04-01", "2026-09-30", null);

    var crowded = linter.lint(promotion, surroundings(Collections.nCopies(3, other)));
    var roomy = linter.lint(promotion, surroundings(List.of(other, other, past)));

    assertThat(codes(crowded)).containsExactly("overlap.crowded");
    assertThat(crowded.overlapped()).isEqualTo(3);
    assertThat(roomy.greatestOverlap()).isEqualTo(2);
    assertThat(roomy.findings()).isEmpty();
  }

  @Test
  void warnsOfAWindowThatBeganAndOfSalesThatAnExclusiveTakes() {
    var began = lint(lasting("2026-02-28", "2026-12-31", null));
    assertThat(codes(began)).containsExactly("window.began");
    assertThat(began.findings().getFirst().cure()).contains("reach");

    var alone = Samples.definition(Samples.flat("1"), Samples.exclusive(0));
    var other = lasting("2026-04-01", "2026-12-31", null);
    var discount = Samples.definition(Samples.percentOff("5"), Samples.stackable(0));
    assertThat(codes(linter.lint(alone, surroundings(List.of(other))))).contains("exclusive.takes");
    assertThat(codes(linter.lint(other, surroundings(List.of(alone)))))
        .containsExactly("exclusive.takes");
    assertThat(codes(linter.lint(alone, surroundings(List.of(discount)))))
        .doesNotContain("exclusive.takes");
  }

  @Test
  void refusesABudgetForWhatCannotBePaidSaleBySale() {
    for (PromotionTerms terms : List.of(Samples.percentOff("5"), Samples.growth("5", "10"))) {
      assertThatThrownBy(() -> withBudget(terms)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(withBudget(Samples.flat("5")).capped()).isTrue();
    PromotionTerms slabs =
        Samples.slabs(SlabMethod.WHOLE, AccrualPeriod.WINDOW, "0", "1", "100", "2");
    assertThat(withBudget(slabs).capped()).isTrue();
  }

  private static PromotionDefinition withBudget(PromotionTerms terms) {
    return new PromotionDefinition(
        "S",
        terms,
        Audience.EVERYONE,
        ProductScope.ALL,
        Samples.YEAR,
        Stacking.STACKABLE,
        gbp("10"),
        null);
  }

  private static PromotionDefinition lasting(String from, String until, @Nullable String reason) {
    return new PromotionDefinition(
        "S",
        Samples.flat("2"),
        Audience.EVERYONE,
        ProductScope.ALL,
        PromotionWindow.of(LocalDate.parse(from), LocalDate.parse(until), Samples.ZONE),
        Stacking.STACKABLE,
        null,
        reason);
  }

  private static PromotionDefinition withAudience(Audience audience) {
    return new PromotionDefinition(
        "S",
        Samples.flat("2"),
        audience,
        ProductScope.ALL,
        Samples.YEAR,
        Stacking.STACKABLE,
        null,
        null);
  }

  private LintReport lint(PromotionDefinition promotion) {
    return linter.lint(promotion, surroundings(List.of()));
  }

  private static LintSurroundings surroundings(List<PromotionDefinition> published) {
    return new LintSurroundings(
        List.of(
            Samples.partner("1", "gold", "growth"),
            Samples.partner("2", null, "growth", "retail"),
            Samples.partner("3", "silver")),
        published,
        Set.of("growth", "retail"),
        Set.of("DE"),
        Set.of(),
        Set.of(),
        List.of(),
        false,
        NOW);
  }

  private static List<String> codes(LintReport report) {
    return report.findings().stream().map(LintFinding::code).toList();
  }
}
