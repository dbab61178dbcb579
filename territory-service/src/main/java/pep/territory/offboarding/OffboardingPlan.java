package pep.territory.offboarding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of what one partner holds, where that is other than the vendor's rule.
 *
 * @param noticeDays in place of the rule's
 * @param successorId the partner that takes over whatever is not named
 * @param handovers single things and who takes them over, each thing once
 */
public record OffboardingPlan(
    @Nullable Integer noticeDays,
    @Nullable DealMeasure deals,
    @Nullable OutletMeasure outlets,
    @Nullable String successorId,
    List<Handover> handovers) {

  /** Nothing but the rule. */
  public static final OffboardingPlan NONE = new OffboardingPlan(null, null, null, null, List.of());

  /**
   * That a partner takes over one thing.
   *
   * @param id of a grant, a deal or an outlet
   */
  public record Handover(String id, String successorId) {}

  public OffboardingPlan {
    handovers = List.copyOf(handovers);
  }

  /** One partner takes over all that is not named; where it may not, the rule counts. */
  OffboardingPlan allTo(String successor) {
    return new OffboardingPlan(noticeDays, deals, outlets, successor, handovers);
  }

  /** The rule with what this plan has in place of it. */
  public OffboardingRule over(OffboardingRule rule) {
    return new OffboardingRule(
        noticeDays == null ? rule.noticeDays() : noticeDays,
        deals == null ? rule.deals() : deals,
        outlets == null ? rule.outlets() : outlets);
  }

  /** The id of the partner that is to take over this thing. */
  public Optional<String> successorOf(String id) {
    return handovers.stream()
        .filter(handover -> handover.id().equals(id))
        .map(Handover::successorId)
        .findFirst()
        .or(() -> Optional.ofNullable(successorId));
  }
}
