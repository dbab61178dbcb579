package pep.territory.deal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.territory.account.CustomerIdentity;
import pep.territory.binding.ForeignGround;

/**
 * What a decision on a deal rested on besides the registration itself. Customer and product lines
 * of a registered deal never change, so that its id stands for them.
 *
 * @param at the instant of the decision
 * @param rivals the live deals it was compared with, in the order of their ids
 * @param grounds exclusive grants of others that covered the customer's place
 * @param setAside ids of those that a reviewer found not to stand against it
 */
public record DealFacts(
    Instant at, List<ProtectedDeal> rivals, List<ForeignGround> grounds, List<String> setAside) {

  /**
   * A deal as it was then.
   *
   * @param accountId its account, if it had one
   * @param knownAs the description that it was compared by, where that was not its own
   * @param partnerId whose it was; none of deals noted before they could be handed over
   */
  public record ProtectedDeal(
      String dealId,
      @Nullable String accountId,
      @Nullable String partnerId,
      Instant protectedUntil,
      @Nullable CustomerIdentity knownAs) {}

  public DealFacts {
    rivals = List.copyOf(rivals);
    grounds = List.copyOf(grounds);
    setAside = List.copyOf(setAside);
  }

  static DealFacts of(
      Collection<RivalDeal> live, List<ForeignGround> grounds, Instant at, Set<String> setAside) {
    return new DealFacts(
        at,
        live.stream()
            .map(
                rival ->
                    new ProtectedDeal(
                        rival.dealId(),
                        rival.accountId(),
                        rival.partnerId(),
                        rival.protectedUntil(),
                        rival.knownAs()))
            .sorted(Comparator.comparing(ProtectedDeal::dealId))
            .toList(),
        grounds,
        setAside.stream().sorted().toList());
  }
}
