package pep.performance.intake.recorded;

import java.util.ArrayList;
import java.util.List;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;

/**
 * The lines that undo a batch: the opposite of each line that counted, and nothing for the rest.
 */
public final class Reversals {

  private Reversals() {}

  /** Reversing lines in the batch's order; doing it twice gives the same ids. */
  public static List<LineDecision> of(List<LineDecision> decisions) {
    List<LineDecision> reversing = new ArrayList<>();
    for (LineDecision decision : decisions) {
      Sale sale = decision.sale();
      Attribution attribution = decision.attribution();
      if (sale != null && attribution != null) {
        reversing.add(LineDecision.accepted(sale.reversal(), attribution));
      }
    }
    return reversing;
  }
}
