package pep.promotion.program;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A training would lead to what nobody can be awarded. */
@Problem(
    code = "certification-unknown",
    title = "The vendor gives no such certification",
    cure =
        "Define it with PUT /api/certifications/{code}, or name another in the program; one that"
            + " was defined just now is known within moments.")
public class CertificationUnknown extends RuleBroken {

  CertificationUnknown(String program, String certification) {
    super(
        "Program %s leads to the certification %s, which is not known."
            .formatted(program, certification));
  }
}
