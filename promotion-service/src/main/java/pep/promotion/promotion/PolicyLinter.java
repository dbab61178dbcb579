package pep.promotion.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pep.promotion.roster.PartnerStanding;

/**
 * Looks at a promotion before it is published: its duration, whom it reaches, what they have
 * already. Pure: the same promotion and surroundings give the same report.
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
    if (!surroundings.at().isBefore(promotion.window().closesAt())) {
      findings.add(
          LintFinding.error(
              "window.past",
              "The window ended on " + promotion.window().until() + ".",
              "Give a last day that is still to come."));
    } else if (!surroundings.inForce() && surroundings.at().isAfter(promotion.window().opensAt())) {
      findings.add(
          LintFinding.warning(
              "window.began",
              "The window began on %s. What was sold since then does not count."
                  .formatted(promotion.window().from()),
              "Give a first day that is still to come, or look at the promotion's reach and publish it with a reason to reach back."));
    }
    exclusive(promotion, surroundings, findings);
    names(promotion, surroundings, findings);

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

  private static void names(
      PromotionDefinition promotion, LintSurroundings surroundings, List<LintFinding> findings) {
    Set<String> segments = new TreeSet<>(promotion.audience().segments());
    segments.removeAll(surroundings.knownSegments());
    if (!segments.isEmpty()) {
      findings.add(
          LintFinding.error(
              "audience.segment.unknown",
              "No segment has the code " + String.join(", ", segments) + ".",
              "Known are: "
                  + String.join(", ", new TreeSet<>(surroundings.knownSegments()))
                  + "."));
    }
    Set<String> territories = new TreeSet<>(promotion.audience().territories());
    territories.removeAll(surroundings.knownTerritories());
    if (!territories.isEmpty()) {
      findings.add(
          LintFinding.error(
              "audience.territory.unknown",
              "No territory has the code " + String.join(", ", territories) + ".",
              "Correct the codes, or draw the territories first."));
    }
    Set<String> products = new TreeSet<>(promotion.products().codes());
    products.removeAll(surroundings.knownProducts());
    if (!products.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "products.unknown",
              "No product has the code " + String.join(", ", products) + ".",
              "Correct the codes, or import the products first."));
    }
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
