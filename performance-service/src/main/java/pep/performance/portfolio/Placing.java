package pep.performance.portfolio;

import java.util.Collection;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.verdict.Diagnosis;

/**
 * Decides a partner's place by its diagnosis. Its potential is what a partner like it sells that
 * nothing holds back; it is high where at least half of the channel has no more.
 */
final class Placing {

  private static final long YEAR = 365;

  private final @Nullable Money middle;

  private Placing(@Nullable Money middle) {
    this.middle = middle;
  }

  /** For a channel; its middle is the upper one where there are two. */
  static Placing of(Collection<Diagnosis> channel) {
    List<Money> rising =
        channel.stream().map(Placing::potential).flatMap(List::stream).sorted().toList();
    return new Placing(rising.isEmpty() ? null : rising.get(rising.size() / 2));
  }

  Place of(Diagnosis diagnosis) {
    return switch (diagnosis.verdict()) {
      case TOO_NEW, INCONCLUSIVE -> Place.UNDECIDED;
      case NEVER_SOLD -> neverSold(diagnosis.daysActive());
      case AS_EXPECTED, AHEAD -> high(diagnosis) ? Place.GROW : Place.COACH;
      case BEHIND, DECLINING -> high(diagnosis) ? Place.ENABLE : Place.PART;
    };
  }

  private static Place neverSold(@Nullable Long daysActive) {
    if (daysActive == null) {
      return Place.UNDECIDED;
    }
    return daysActive < YEAR ? Place.ENABLE : Place.PART;
  }

  private boolean high(Diagnosis diagnosis) {
    Money expected = diagnosis.expectedPerMonth();
    return expected != null && middle != null && !expected.isLessThan(middle);
  }

  private static List<Money> potential(Diagnosis diagnosis) {
    Money expected = diagnosis.expectedPerMonth();
    return expected == null ? List.of() : List.of(expected);
  }
}
