package pep.territory.deal;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** What was asked is not possible where the deal stands. */
@Problem(
    code = "deal-not-open",
    title = "The deal does not stand where that is possible",
    cure =
        "Read the deal: a registered one is approved or rejected, an approved one extended or"
            + " closed, both changed or withdrawn, and only while they are protected.")
public class DealNotOpen extends RuleBroken {

  DealNotOpen(String id, DealStatus status, @Nullable Instant protectedUntil) {
    super(
        "Deal "
            + id
            + " is "
            + status.name().toLowerCase(Locale.ROOT)
            + (protectedUntil == null ? "." : ", protected until " + protectedUntil + "."));
  }
}
