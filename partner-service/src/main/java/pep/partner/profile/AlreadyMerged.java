package pep.partner.profile;

import java.util.Map;
import java.util.Objects;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A duplicate is merged once. */
@Problem(
    code = "already-merged",
    title = "The partner was merged into another one already",
    cure = "Look at mergedInto: that partner goes on for it.")
public class AlreadyMerged extends RuleBroken {

  AlreadyMerged(Partner duplicate) {
    super(
        "Partner %s was merged into another partner.".formatted(duplicate.code()),
        Map.of("mergedInto", Objects.requireNonNull(duplicate.mergedInto())));
  }
}
