package pep.territory.outlet;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.territory.outlet.ExplainedSpacing.CloseNeighbour;

/** Other outlets of the brand stand within the protected radius. */
@Problem(
    code = "outlet-too-close",
    title = "Too close to other outlets",
    cure = "Choose a place outside of the circles of the outlets named in decision.neighbours.")
public class OutletTooClose extends RuleBroken {

  private static final int NAMED = 3;

  OutletTooClose(SpacingDecision decision, ProtectedRadius radius) {
    this(ExplainedSpacing.of(decision, radius, Sight.WHOLE));
  }

  private OutletTooClose(ExplainedSpacing explained) {
    super(sentence(explained), Map.of("decision", explained));
  }

  private static String sentence(ExplainedSpacing explained) {
    String nearest =
        explained.neighbours().stream()
            .limit(NAMED)
            .map(OutletTooClose::sentence)
            .collect(Collectors.joining(" "));
    int more = explained.neighbours().size() - NAMED;
    return more > 0 ? nearest + " " + more + " more stand too close." : nearest;
  }

  private static String sentence(CloseNeighbour neighbour) {
    String unit = neighbour.unit().symbol();
    return "Outlet %s is %s %s away; %s %s are protected."
        .formatted(neighbour.code(), neighbour.distance(), unit, neighbour.required(), unit);
  }
}
