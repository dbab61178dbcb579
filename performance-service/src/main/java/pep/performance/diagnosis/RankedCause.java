package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cause that the evidence speaks for.
 *
 * @param weight of its strongest evidence, 0 to 1
 * @param evidence the strongest first
 */
public record RankedCause(Cause cause, BigDecimal weight, List<Evidence> evidence) {

  public RankedCause {
    evidence = List.copyOf(evidence);
  }
}
