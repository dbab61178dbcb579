package pep.promotion.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.roster.PartnerStanding;

/**
 * Looks at a promotion before it is published: its duration and notice, what it gives, whom it
 * reaches, what they have already and what changed for them lately. Pure: the same promotion and
 * surroundings give the same report.
 */
public final class PolicyLinter {

  private final LintPolicy policy;

  /** A linter that goes by the figures of this policy. */
  public PolicyLinter(LintPolicy policy) {
    this.policy = policy;
  }

  /** All findings on the promotion, errors first. */
  public LintReport lint(PromotionDefinition promotion, LintSurroundings surroundings) {
    List<LintFinding> findings = new ArrayList<>();
    duration(promotion, findings);
    NoticeLint.check(promotion, surroundings, policy.noticeDays(), findings);
    TermsLint.check(promotion, findings);
    exclusive(promotion, surroundings, findings);
    NamesLint.check(promotion, surroundings, findings);

    List<PartnerStanding> reached =
        surroundings.partners().stream()
            .filter(p -> promotion.audience().decide(p).qualifies())
            .toList();
    int active = (int) surroundings.partners().stream().filter(PartnerStanding::active).count();
    if (reached.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "relevance.none",
              "None of " + active + " active partners is in the audience.",
              "Widen the audience, or publish when partners are in it."));
    }
    Overlap overlap = overlap(promotion, surroundings, reached);
    if (overlap.greatest() >= policy.crowdedAt()) {
      findings.add(
          LintFinding.warning(
              "overlap.crowded",
              "A partner in the audience already has %d promotions on shared products; %d have one or more."
                  .formatted(overlap.greatest(), overlap.partners()),
              "Move the window, narrow the audience or the products, or end one of the others."));
    }
    FatigueLint.check(reached, surroundings, policy.tiringAt(), policy.tiringDays(), findings);
    findings.sort(Comparator.comparing(LintFinding::severity).thenComparing(LintFinding::code));
    return new LintReport(
        findings, reached.size(), active, overlap.partners(), overlap.greatest(), policy.version());
  }

  private void duration(PromotionDefinition promotion, List<LintFinding> findings) {
    PromotionWindow window = promotion.window();
    boolean brief = !window.lastsAtLeast(policy.shortestMonths());
    if (!brief && window.lastsAtMost(policy.longestMonths())) {
      return;
    }
    String code = brief ? "duration.short" : "duration.long";
    String message =
        "It lasts from %s to %s; %d to %d months is the norm."
            .formatted(
                window.from(), window.until(), policy.shortestMonths(), policy.longestMonths());
    String reason = promotion.durationReason();
    findings.add(
        reason == null || reason.isBlank()
            ? LintFinding.error(code, message, "Change the window, or give durationReason.")
            : LintFinding.info(code, message + " Reason given: " + reason, "Nothing to do."));
  }

  private static void exclusive(
      PromotionDefinition promotion, LintSurroundings surroundings, List<LintFinding> findings) {
    List<String> names =
        rivals(promotion, surroundings).stream()
            .filter(o -> o.stacking().exclusive() || promotion.stacking().exclusive())
            .filter(o -> o.terms().kind().equals(promotion.terms().kind()))
            .map(PromotionDefinition::name)
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "exclusive.takes",
              "Of this one and %s at least one is exclusive: a sale that both cover counts for one of them alone."
                  .formatted(String.join(", ", names)),
              "Look at the promotion's reach, or set another stacking, priority, window or products."));
    }
  }

  private static List<PromotionDefinition> rivals(
      PromotionDefinition promotion, LintSurroundings surroundings) {
    return surroundings.published().stream()
        .filter(o -> o.window().overlaps(promotion.window()))
        .filter(o -> o.products().mayShareWith(promotion.products()))
        .toList();
  }

  private static Overlap overlap(
      PromotionDefinition promotion, LintSurroundings surroundings, List<PartnerStanding> reached) {
    List<PromotionDefinition> rivals = rivals(promotion, surroundings);
    int partners = 0;
    int greatest = 0;
    for (PartnerStanding partner : reached) {
      int has = (int) rivals.stream().filter(r -> r.audience().decide(partner).qualifies()).count();
      partners += has > 0 ? 1 : 0;
      greatest = Math.max(greatest, has);
    }
    return new Overlap(partners, greatest);
  }

  private record Overlap(int partners, int greatest) {}
}
