package pep.promotion.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionWindow;

/** Whether a window is over, has begun, or begins before partners can make use of it. */
final class NoticeLint {

  private NoticeLint() {}

  /**
   * @param days how many days of notice are customary
   */
  static void check(
      PromotionDefinition promotion,
      LintSurroundings surroundings,
      int days,
      List<LintFinding> findings) {
    PromotionWindow window = promotion.window();
    Instant at = surroundings.at();
    if (!at.isBefore(window.closesAt())) {
      findings.add(
          LintFinding.error(
              "window.past",
              "The window ended on " + window.until() + ".",
              "Give a last day that is still to come."));
      return;
    }
    if (surroundings.inForce()) {
      return;
    }
    long notice = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, window.zone()), window.from());
    if (at.isAfter(window.opensAt())) {
      findings.add(
          LintFinding.warning(
              "window.began",
              "The window began on %s. Partners have no notice, and what was sold since then does not count."
                  .formatted(window.from()),
              "Give a first day that is still to come, or look at the promotion's reach and publish it with a reason to reach back."));
    } else if (notice < days) {
      findings.add(
          LintFinding.warning(
              "notice.short",
              "It begins on %s, %d days from now; %d days of notice are the norm."
                  .formatted(window.from(), notice, days),
              "Give a later first day, so that partners can plan with it."));
    }
  }
}
