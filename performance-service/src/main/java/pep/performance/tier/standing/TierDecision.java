package pep.performance.tier.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.Predicate;
import pep.platform.reason.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which tier a partner is in, and why.
 *
 * @param ladderVersion of the rules it was decided by
 * @param from the tier before; null where there was none
 * @param standing where the partner stands now
 * @param assessments of each tier, from the base up
 * @param why its reason
 */
@JsonIgnoreProperties(value = "reason", allowGetters = true)
public record TierDecision(
    long ladderVersion,
    TierMove move,
    @Nullable String from,
    TierStanding standing,
    List<Assessment> assessments,
    Reason why) {

  public TierDecision {
    assessments = List.copyOf(assessments);
  }

  /**
   * The decision as it was stored; one of before there were codes has its sentence for a reason.
   */
  public static TierDecision read(JsonMapper mapper, String stored) {
    JsonNode json = Reason.complete(Reason.read(mapper, stored), "reason", "why");
    return mapper.treeToValue(json, TierDecision.class);
  }

  /** The reason in one sentence. */
  @JsonProperty
  public String reason() {
    return why.text();
  }

  /**
   * How the partner measures against one tier.
   *
   * @param earned whether it meets what it takes to enter
   * @param kept whether it meets what it takes to stay
   * @param fails true where that cannot be evaluated for it; else null
   */
  public record Assessment(
      String tier,
      boolean earned,
      boolean kept,
      @Nullable Boolean fails,
      List<Predicate> predicates) {

    public Assessment {
      predicates = List.copyOf(predicates);
    }

    /** What is missing to enter. */
    public List<Predicate> unmet() {
      return predicates.stream().filter(predicate -> !predicate.holds()).toList();
    }
  }

  /** Whether it stays in its tier because what that takes cannot be evaluated for it. */
  public boolean failing() {
    return move == TierMove.STAYED
        && assessments.stream()
            .anyMatch(each -> each.tier().equals(standing.tier()) && each.fails() != null);
  }

  /** The tier above the one the partner is in; null at the top. */
  public @Nullable Assessment next() {
    for (int i = 0; i < assessments.size() - 1; i++) {
      if (assessments.get(i).tier().equals(standing.tier())) {
        return assessments.get(i + 1);
      }
    }
    return null;
  }
}
