package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowDeciding.Decision;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.RowReading.ReadRow.Sound;
import pep.platform.outage.DatabaseOutage;

/**
 * Takes rows by a door: what is stored about many of them is read together, each is decided on in
 * memory, and all is stored together. Those about the same, and those that name what another is
 * about, come one after another as they stand in the file.
 */
final class RowTaking<R extends Record, T> {

  private static final int TRIES = 5;

  private final RowDoor<R, T> door;
  private final RowDeciding<R, T> deciding;
  private final Executor threads;
  private final Intents intents;

  RowTaking(RowDoor<R, T> door, RowDeciding<R, T> deciding, Executor threads, Intents intents) {
    this.door = door;
    this.deciding = deciding;
    this.threads = threads;
    this.intents = intents;
  }

  /** What became of some rows that follow each other, in their order. */
  List<RowOutcome> takeAll(List<ReadRow<R>> rows) {
    Layers<Sound<R>> layers = new Layers<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (ReadRow<R> each : rows) {
      switch (each) {
        case Sound<R> sound -> layers.add(sound, sound.sent().key(), sound.after());
        case ReadRow.Refused<R> refused -> outcomes.add(refused.outcome());
      }
    }
    for (List<Sound<R>> layer : layers.all()) {
      List<Sound<R>> left = layer;
      for (int tried = 1; !left.isEmpty(); tried++) {
        left = take(left, tried == TRIES, outcomes);
      }
    }
    outcomes.sort(Comparator.comparingLong(RowOutcome::row));
    return outcomes;
  }

  /**
   * Takes rows that have nothing to do with each other. Where something goes wrong they are taken
   * one by one, for what one of them is the cause of is not the others'.
   *
   * @return those before which a rival came, to be taken again; none if this was the last time
   */
  private List<Sound<R>> take(List<Sound<R>> rows, boolean last, List<RowOutcome> outcomes) {
    List<Sound<R>> again = new ArrayList<>();
    try {
      outcomes.addAll(takeTogether(rows, last, again));
      return again;
    } catch (RuntimeException cause) {
      if (rows.size() == 1 || DatabaseOutage.isAway(cause)) {
        rows.forEach(row -> outcomes.add(RefusedRows.of(row, cause)));
        return List.of();
      }
    }
    rows.forEach(row -> again.addAll(take(List.of(row), last, outcomes)));
    return again;
  }

  private List<RowOutcome> takeTogether(
      List<Sound<R>> rows, boolean last, List<Sound<R>> metRivals) {
    RowBatch<R, T> batch = door.open(rows.stream().map(row -> row.sent().named()).toList());
    List<RowOutcome> outcomes = new ArrayList<>();
    List<Sound<R>> storing = new ArrayList<>();
    List<Decision.Storing<T>> decided = new ArrayList<>();
    List<Decision<T>> decisions = decideAll(batch, rows);
    for (int i = 0; i < rows.size(); i++) {
      Sound<R> row = rows.get(i);
      switch (decisions.get(i)) {
        case Decision.Told<T>(RowOutcome.Result result) -> outcomes.add(told(row, result));
        case Decision.Refused<T>(RuntimeException cause) ->
            outcomes.add(RefusedRows.of(row, cause));
        case Decision.Storing<T> toStore -> {
          storing.add(row);
          decided.add(toStore);
        }
      }
    }
    if (storing.isEmpty()) {
      return outcomes;
    }
    intend(batch, storing, decided);
    List<Stored<T>> stored = batch.store(decided.stream().map(Decision.Storing::thing).toList());
    for (int i = 0; i < storing.size(); i++) {
      Sound<R> row = storing.get(i);
      Stored<T> each = stored.get(i);
      if (each.metRival() && !last) {
        metRivals.add(row);
      } else {
        outcomes.add(outcome(batch, row, each, decided.get(i).changes()));
      }
    }
    return outcomes;
  }

  /** A row that is as it was to be before the process ended became what it was to become. */
  private RowOutcome told(Sound<R> row, RowOutcome.Result result) {
    RowOutcome.Result intended = intents.of(row.row().number());
    return row.became(
        intended != null && result.outcome().equals(RowOutcome.UNCHANGED)
            ? intended.at(result.version())
            : result);
  }

  private void intend(
      RowBatch<R, T> batch, List<Sound<R>> rows, List<Decision.Storing<T>> decided) {
    Map<Long, RowOutcome.Result> results = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Decision.Storing<T> toStore = decided.get(i);
      results.put(rows.get(i).row().number(), result(batch, toStore.thing(), toStore.changes()));
    }
    intents.note(results);
  }

  private List<Decision<T>> decideAll(RowBatch<R, T> batch, List<Sound<R>> rows) {
    List<CompletableFuture<Decision<T>>> running =
        rows.stream()
            .map(
                row ->
                    CompletableFuture.supplyAsync(
                        () -> deciding.decide(batch, row.sent()), threads))
            .toList();
    return running.stream().map(CompletableFuture::join).toList();
  }

  private RowOutcome outcome(
      RowBatch<R, T> batch, Sound<R> row, Stored<T> stored, @Nullable List<FieldChange> changes) {
    return switch (stored) {
      case Stored.Refused<T>(var refusal) -> RefusedRows.of(row, refusal);
      case Stored.Done<T>(T thing) -> row.became(result(batch, thing, changes));
    };
  }

  private static <R extends Record, T> RowOutcome.Result result(
      RowBatch<R, T> batch, T thing, @Nullable List<FieldChange> changes) {
    String outcome = changes == null ? batch.created(thing) : RowOutcome.UPDATED;
    return RowOutcome.Result.stored(outcome, batch.id(thing), batch.version(thing), changes);
  }
}
