package pep.promotion.promotion;

import java.util.List;
import pep.promotion.roster.PartnerStanding;

/** Whether partners had to follow too many changes of promotions lately. */
final class FatigueLint {

  private FatigueLint() {}

  /**
   * @param reached the partners in the audience
   * @param tiringAt how many changes tire a partner
   * @param days within so many days
   */
  static void check(
      List<PartnerStanding> reached,
      LintSurroundings surroundings,
      int tiringAt,
      int days,
      List<LintFinding> findings) {
    int tired = 0;
    PartnerStanding most = null;
    int greatest = 0;
    for (PartnerStanding partner : reached) {
      int seen =
          surroundings.recent().stream()
              .filter(each -> each.promotion().audience().decide(partner).qualifies())
              .mapToInt(RecentChanges::changes)
              .sum();
      tired += seen >= tiringAt ? 1 : 0;
      if (seen > greatest) {
        greatest = seen;
        most = partner;
      }
    }
    if (most != null && tired > 0) {
      findings.add(
          LintFinding.warning(
              "changes.tiring",
              "%d partners in the audience saw %d or more changes of their promotions in %d days, %s the most: %d."
                  .formatted(tired, tiringAt, days, most.partnerCode(), greatest),
              "Wait with it, or put what is to change into one promotion."));
    }
  }
}
