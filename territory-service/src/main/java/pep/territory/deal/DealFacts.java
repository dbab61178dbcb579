package pep.territory.deal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a decision on a deal rested on besides the registration itself. Customer and product lines
 * of a registered deal never change, so that its id stands for them.
 *
 * @param at the instant of the decision
 * @param rivals the live deals it was compared with, in the order of their ids
 */
public record DealFacts(Instant at, List<ProtectedDeal> rivals) {

  /** A deal, and until when it was protected then. */
  public record ProtectedDeal(String dealId, Instant protectedUntil) {}

  public DealFacts {
    rivals = List.copyOf(rivals);
  }

  static DealFacts of(Collection<RivalDeal> live, Instant at) {
    return new DealFacts(
        at,
        live.stream()
            .map(rival -> new ProtectedDeal(rival.dealId(), rival.protectedUntil()))
            .sorted(Comparator.comparing(ProtectedDeal::dealId))
            .toList());
  }
}
