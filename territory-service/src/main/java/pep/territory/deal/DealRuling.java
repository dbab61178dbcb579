package pep.territory.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the conflict policy decided on a deal, and what it takes to decide so again.
 *
 * @param facts what it rested on; none of deals decided before facts were kept
 * @param decidedFor the partner that held it then; none of deals decided before that was kept
 */
record DealRuling(DealDecision decision, @Nullable DealFacts facts, @Nullable String decidedFor) {

  /** Ids of deals and grants that were found not to stand against it. */
  List<String> setAside() {
    return facts == null ? List.of() : facts.setAside();
  }
}
