package pep.territory.outlet;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;
import pep.territory.decision.Reason;

/** Other outlets of the brand stand within the protected radius. */
@Problem(
    code = "outlet-too-close",
    title = "Too close to other outlets",
    cure = "Choose a place outside of the circles of the outlets named in decision.neighbours.")
public class OutletTooClose extends RuleBroken {

  private static final int NAMED = 3;

  OutletTooClose(SpacingDecision decision) {
    super(sentence(decision), Map.of("decision", decision));
  }

  private static String sentence(SpacingDecision decision) {
    String nearest =
        decision.reasons().stream()
            .limit(NAMED)
            .map(Reason::text)
            .collect(Collectors.joining(" "));
    int more = decision.neighbours().size() - NAMED;
    return more > 0 ? nearest + " " + more + " more stand too close." : nearest;
  }
}
