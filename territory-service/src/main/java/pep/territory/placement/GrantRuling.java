package pep.territory.placement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the exclusivity policy decided on a grant, and what it takes to decide so again.
 *
 * @param facts what it rested on; none of grants decided before facts were kept
 * @param setAside the grants whose doubts a reviewer has set aside
 */
record GrantRuling(GrantDecision decision, @Nullable GrantFacts facts, List<String> setAside) {

  /** What a reviewer sets aside by issuing it: the doubts of before, and those of now. */
  Set<String> doubtsSetAside() {
    Set<String> all = new TreeSet<>(setAside);
    all.addAll(decision.doubtful());
    return all;
  }
}
