package pep.promotion.promotion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.PartnerStanding;

/** Codes that a promotion names and nothing has. */
final class NamesLint {

  private NamesLint() {}

  static void check(
      PromotionDefinition promotion, LintSurroundings surroundings, List<LintFinding> findings) {
    Set<String> segments = missing(promotion.audience().segments(), surroundings.knownSegments());
    if (!segments.isEmpty()) {
      findings.add(
          LintFinding.error(
              "audience.segment.unknown",
              "No segment has the code " + listed(segments) + ".",
              "Known are: " + listed(surroundings.knownSegments()) + "."));
    }
    Set<String> held =
        surroundings.partners().stream()
            .map(PartnerStanding::tier)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> tiers = missing(promotion.audience().tiers(), held);
    if (!tiers.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "audience.tier.unheld",
              "No partner is on the tier " + listed(tiers) + ".",
              "Correct the codes, or wait until a partner is. Held are: " + listed(held) + "."));
    }
    Set<String> territories =
        missing(promotion.audience().territories(), surroundings.knownTerritories());
    if (!territories.isEmpty()) {
      findings.add(
          LintFinding.error(
              "audience.territory.unknown",
              "No territory has the code " + listed(territories) + ".",
              "Correct the codes, or draw the territories first."));
    }
    Set<String> products = missing(promotion.products().codes(), surroundings.knownProducts());
    if (!products.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "products.unknown",
              "No product has the code " + listed(products) + ".",
              "Correct the codes, or import the products first."));
    }
    Set<String> lines = missing(promotion.products().lines(), surroundings.knownLines());
    if (!lines.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "products.line.unknown",
              "No product is of the line " + listed(lines) + ".",
              "Correct the codes, or import the line's products first."));
    }
  }

  private static Set<String> missing(Set<String> asked, Set<String> known) {
    return asked.stream()
        .filter(code -> !known.contains(code))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String listed(Collection<String> codes) {
    return codes.isEmpty() ? "none" : String.join(", ", new TreeSet<>(codes));
  }
}
