package pep.promotion.program;

/**
 * What becomes of a step that a partner says it has done.
 *
 * @param outcome how it went
 * @param reason why, with the steps it depends on
 * @param completesProgram whether all required steps are done with it
 */
public record StepDecision(Outcome outcome, String reason, boolean completesProgram) {

  /** How it went. */
  public enum Outcome {
    /** It is done now. */
    DONE,
    /** It was done before; nothing changes. */
    REPEATED,
    /** The program has no such step. */
    UNKNOWN,
    /** A step before it is missing. */
    OUT_OF_ORDER
  }
}
