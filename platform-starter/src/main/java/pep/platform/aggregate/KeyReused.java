package pep.platform.aggregate;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "idempotency-key-reused",
    status = 422,
    title = "The idempotency key was used for another request",
    cure = "Use a new Idempotency-Key for each new creation; repeat a key only with the same body.")
public class KeyReused extends RuleBroken {

  KeyReused(String id) {
    super("The key already created " + id + " from another body.");
  }
}
