package pep.performance.intake.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pep.performance.intake.OutcomeCounts;

/**
 * The decisions on one batch of consecutive lines of an intake, before they are stored.
 *
 * @param number the batch's place in its intake, from 0
 * @param fingerprint of the lines as they stood in the file, by which the batch is recognised when
 *     the file is sent again
 */
public record DecidedBatch(long number, long fingerprint, List<LineDecision> decisions) {

  public DecidedBatch {
    decisions = List.copyOf(decisions);
  }

  public OutcomeCounts counts() {
    return OutcomeCounts.of(decisions);
  }

  /** What lines of this batch wait for, in order. */
  public List<String> waitingFor() {
    TreeSet<String> keys = new TreeSet<>();
    for (LineDecision decision : decisions) {
      if (decision.outcome() == Outcome.HELD) {
        keys.add(WaitingKey.of(decision));
      }
    }
    return new ArrayList<>(keys);
  }

  /** The products of lines that count without a product line, by their codes. */
  public Set<String> unattributed() {
    Set<String> codes = new TreeSet<>();
    for (LineDecision decision : decisions) {
      Attribution attribution = decision.attribution();
      if (attribution != null && attribution.productLine() == null) {
        codes.add(attribution.productCode());
      }
    }
    return codes;
  }

  /** The lines that count. */
  public List<LineDecision> accepted() {
    return decisions.stream().filter(d -> d.outcome() == Outcome.ACCEPTED).toList();
  }
}
