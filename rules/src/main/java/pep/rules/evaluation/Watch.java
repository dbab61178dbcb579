package pep.rules.evaluation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what depends on the moment, and notes the earliest instant at which an answer that it
 * gave becomes another. Up to then whatever was concluded from its answers stays as it is, as long
 * as the facts do. One for each evaluation; not for several threads.
 */
public final class Watch {

  /** Beyond this many days from an instant no calendar follows, and no rule waits. */
  private static final double FARTHEST = 3_000_000;

  private final Moment moment;
  private @Nullable Instant next;

  public Watch(Moment moment) {
    this.moment = moment;
  }

  public Moment moment() {
    return moment;
  }

  /** When an answer becomes another; empty where none ever does. */
  public Optional<Instant> next() {
    return Optional.ofNullable(next);
  }

  /** Midnights passed since an instant: another number tomorrow. */
  public long daysSince(Instant instant) {
    noteDay(moment.today().plusDays(1));
    return moment.daysSince(instant);
  }

  /** How the midnights passed since an instant stand to a number of them. */
  public boolean daysSince(Instant instant, Relation relation, double days) {
    if (Math.abs(days) < FARTHEST) {
      LocalDate day = moment.day(instant);
      if (relation.turnsAt()) {
        noteDay(day, (long) Math.ceil(days));
      }
      if (relation.turnsAfter()) {
        noteDay(day, (long) Math.floor(days) + 1);
      }
    }
    return relation.holds(Double.compare(moment.daysSince(instant), days));
  }

  /** How now stands to an instant. */
  public boolean now(Relation relation, Instant instant) {
    Instant whole = instant.truncatedTo(ChronoUnit.MILLIS);
    if (relation.turnsAt()) {
      note(whole.equals(instant) ? whole : whole.plusMillis(1));
    }
    if (relation.turnsAfter()) {
      note(whole.plusMillis(1));
    }
    return relation.holds(moment.now().compareTo(instant));
  }

  /** A fact becomes another at an instant. */
  public void factTurns(Instant turn) {
    note(turn);
  }

  private void noteDay(LocalDate day, long later) {
    try {
      noteDay(day.plusDays(later));
    } catch (DateTimeException beyondTheCalendar) {
      // It never comes.
    }
  }

  private void noteDay(LocalDate day) {
    note(moment.beginOf(day));
  }

  private void note(Instant turn) {
    if (turn.isAfter(moment.now()) && (next == null || turn.isBefore(next))) {
      next = turn;
    }
  }
}
