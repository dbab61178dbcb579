package pep.promotion.promotion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.PartnerStanding;

/**
 * What the policy linter looks at besides the promotion itself.
 *
 * @param partners every partner known
 * @param published the other published promotions
 * @param knownSegments codes of the segments that exist
 * @param knownTerritories which of the territories of its audience exist
 * @param knownProducts which of the promotion's product codes exist
 * @param knownLines which of the promotion's product lines have a product
 * @param recent what changed within the policy's days
 * @param inForce whether the promotion is in force already
 * @param at when it is looked at
 */
public record LintSurroundings(
    List<PartnerStanding> partners,
    List<PromotionDefinition> published,
    Set<String> knownSegments,
    Set<String> knownTerritories,
    Set<String> knownProducts,
    Set<String> knownLines,
    List<RecentChanges> recent,
    boolean inForce,
    Instant at) {

  public LintSurroundings {
    partners = List.copyOf(partners);
    published = List.copyOf(published);
    knownSegments = Set.copyOf(knownSegments);
    knownTerritories = Set.copyOf(knownTerritories);
    knownProducts = Set.copyOf(knownProducts);
    knownLines = Set.copyOf(knownLines);
    recent = List.copyOf(recent);
  }
}
