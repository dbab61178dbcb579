package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/**
 * That a person has to say whether a deal's customer is another partner's.
 *
 * @param dueAt when it should have been said
 * @param overdue whether that instant has passed, as the clock found
 * @param setAside ids of deals and grants that were found not to stand against it
 */
public record DealReview(Instant dueAt, boolean overdue, List<String> setAside) {

  /** How long a partner waits at most, if the deal is protected that long. */
  static final Duration PATIENCE = Duration.ofDays(5);

  public DealReview {
    setAside = List.copyOf(setAside);
  }

  static DealReview from(Instant now, Instant protectedUntil, List<String> setAside) {
    Instant due = now.plus(PATIENCE);
    return new DealReview(due.isBefore(protectedUntil) ? due : protectedUntil, false, setAside);
  }

  /** What is set aside when the reviewer finds these to be about other customers as well. */
  List<String> settingAside(List<String> doubtful) {
    TreeSet<String> all = new TreeSet<>(setAside);
    all.addAll(doubtful);
    return List.copyOf(all);
  }

  DealReview late() {
    return new DealReview(dueAt, true, setAside);
  }
}
