package pep.platform.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowOutcome.Result;

/**
 * Decides what a row makes of a thing, in memory. In a dry run that is kept, as a row, for those
 * about the same thing that follow.
 */
final class RowDeciding<R extends Record, T> {

  /** What is to become of a row. */
  sealed interface Decision<T> {

    /** Nothing is to be stored. */
    record Told<T>(Result result) implements Decision<T> {}

    /**
     * A new thing, or a changed one, is to be stored.
     *
     * @param changes of one that was there; null for a new one
     */
    record Storing<T>(T thing, @Nullable List<FieldChange> changes) implements Decision<T> {}

    /** A rule refuses it, or something went wrong. */
    record Refused<T>(RuntimeException cause) implements Decision<T> {}
  }

  private final RecordParts<R> parts;
  private final boolean dryRun;
  private final Map<String, R> foreseen = new ConcurrentHashMap<>();

  RowDeciding(Class<R> type, boolean dryRun) {
    this.parts = RecordParts.of(type);
    this.dryRun = dryRun;
  }

  Decision<T> decide(RowBatch<R, T> batch, SentRow<R> sent) {
    try {
      Optional<T> known = batch.find(sent.named());
      R earlier = foreseen.get(sent.key());
      if (earlier != null) {
        known.ifPresent(thing -> batch.change(thing, earlier));
        return change(batch, known.orElseGet(() -> batch.draft(earlier)), sent);
      }
      return known.map(thing -> change(batch, thing, sent)).orElseGet(() -> create(batch, sent));
    } catch (RuntimeException cause) {
      return new Decision.Refused<>(cause);
    }
  }

  private Decision<T> create(RowBatch<R, T> batch, SentRow<R> sent) {
    T draft = batch.draft(sent.alone());
    if (!dryRun) {
      return new Decision.Storing<>(draft, null);
    }
    batch.foresee(draft);
    foreseen.put(sent.key(), batch.row(draft));
    return new Decision.Told<>(
        Result.foreseen(batch.created(draft), null, List.of(), batch.consequences(draft)));
  }

  private Decision<T> change(RowBatch<R, T> batch, T thing, SentRow<R> sent) {
    R before = batch.row(thing);
    batch.change(thing, sent.over(before));
    R after = batch.row(thing);
    List<FieldChange> changes = FieldChange.between(parts, before, after);
    if (changes.isEmpty()) {
      return new Decision.Told<>(
          Result.stored(RowOutcome.UNCHANGED, batch.id(thing), batch.version(thing), null));
    }
    if (!dryRun) {
      return new Decision.Storing<>(thing, changes);
    }
    foreseen.put(sent.key(), after);
    return new Decision.Told<>(
        Result.foreseen(RowOutcome.UPDATED, batch.id(thing), changes, batch.consequences(thing)));
  }
}
