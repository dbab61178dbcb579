package pep.territory.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether two descriptions mean one customer, with the evidence of each field.
 *
 * @param bits the sum of the evidence
 */
public record Similarity(
    Verdict verdict, BigDecimal bits, List<FieldEvidence> evidence, String ruleVersion) {

  /** The same customer, perhaps the same, or another one. */
  public enum Verdict {
    SAME,
    POSSIBLE,
    DIFFERENT
  }

  public Similarity {
    evidence = List.copyOf(evidence);
  }
}
