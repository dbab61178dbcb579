package pep.platform.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pep.platform.bulk.RowOutcome.Result;

/**
 * Takes rows in by a door. In a dry run nothing is stored: what a row would have made of a thing is
 * kept, as a row, for those about the same thing that follow.
 */
final class RowTaking<R extends Record, T> {

  private final RecordParts<R> parts;
  private final RowDoor<R, T> door;
  private final boolean dryRun;
  private final Map<String, R> foreseen = new ConcurrentHashMap<>();

  RowTaking(Class<R> type, RowDoor<R, T> door, boolean dryRun) {
    this.parts = RecordParts.of(type);
    this.door = door;
    this.dryRun = dryRun;
  }

  Result take(SentRow<R> sent) {
    Optional<T> known = door.find(sent.named());
    R earlier = foreseen.get(sent.key());
    if (earlier != null) {
      known.ifPresent(thing -> door.change(thing, earlier));
      return change(known.orElseGet(() -> door.draft(earlier)), sent);
    }
    return known.map(thing -> change(thing, sent)).orElseGet(() -> create(sent));
  }

  private Result create(SentRow<R> sent) {
    R row = sent.alone();
    if (!dryRun) {
      T created = door.create(row);
      return Result.of(door.created(created), door.id(created));
    }
    T draft = door.draft(row);
    foreseen.put(sent.key(), door.row(draft));
    return Result.foreseen(door.created(draft), null, List.of(), door.consequences(draft));
  }

  private Result change(T thing, SentRow<R> sent) {
    R before = door.row(thing);
    door.change(thing, sent.over(before));
    R after = door.row(thing);
    List<FieldChange> changes = FieldChange.between(parts, before, after);
    if (changes.isEmpty()) {
      return Result.of(RowOutcome.UNCHANGED, door.id(thing));
    }
    if (!dryRun) {
      return Result.of(RowOutcome.UPDATED, door.id(door.save(thing)));
    }
    foreseen.put(sent.key(), after);
    return Result.foreseen(RowOutcome.UPDATED, door.id(thing), changes, door.consequences(thing));
  }
}
