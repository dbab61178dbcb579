package pep.territory.deal;

import java.util.List;
import java.util.stream.Stream;
import pep.platform.reason.Reason;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;

/**
 * What the conflict policy says of a registration.
 *
 * @param outcome what follows
 * @param reasons what the registering partner may read; nothing in them shows a rival's deal
 * @param conflicts live deals on the same customer, the likeliest first
 * @param possible live deals on what may be the same customer, the likeliest first
 * @param grounds exclusive grants of others on the customer's place, with what is done about them
 * @param compared with how many live deals
 */
public record DealDecision(
    Outcome outcome,
    List<Reason> reasons,
    List<DealConflict> conflicts,
    List<DealConflict> possible,
    List<ForeignGround> grounds,
    int compared,
    String ruleVersion) {

  /** Registered, for a person to look at, or refused. */
  public enum Outcome {
    REGISTER,
    REVIEW,
    REFUSE
  }

  public DealDecision {
    reasons = List.copyOf(reasons);
    conflicts = List.copyOf(conflicts);
    possible = List.copyOf(possible);
    grounds = List.copyOf(grounds);
  }

  public boolean registered() {
    return outcome == Outcome.REGISTER;
  }

  /**
   * What a reviewer decides on: ids of deals of other partners on what may be the same customer,
   * and of grants that the vendor wants a person to look at.
   */
  List<String> doubtful() {
    return Stream.concat(
            possible.stream().filter(each -> !each.own()).map(DealConflict::dealId),
            grounds.stream()
                .filter(ground -> ground.measure() == Measure.REVIEW)
                .map(ForeignGround::grantId))
        .toList();
  }
}
