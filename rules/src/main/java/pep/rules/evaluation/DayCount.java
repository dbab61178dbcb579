package pep.rules.evaluation;

import java.time.Instant;

/**
 * A predicate on how long ago one name was.
 *
 * @param days midnights since then; negative where it is to come
 */
public record DayCount(String name, Relation relation, double days) {

  Truth of(Facts facts, Watch watch) {
    return facts.value(name) instanceof Instant instant
        ? Truth.of(watch.daysSince(instant, relation, days))
        : Truth.UNKNOWN;
  }
}
