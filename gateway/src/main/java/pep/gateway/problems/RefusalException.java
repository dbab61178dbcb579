package pep.gateway.problems;

import java.io.Serial;

/** Carries a {@link Refusal} to the place that answers it; has no stack trace, being no fault. */
public class RefusalException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusalException(Refusal refusal) {
    super(refusal.code().code() + ": " + refusal.detail(), null, false, false);
    this.refusal = refusal;
  }

  /** What is refused and why. */
  public Refusal refusal() {
    return refusal;
  }
}
