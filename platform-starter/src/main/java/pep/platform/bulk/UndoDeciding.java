package pep.platform.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;

/** Decides whether what rows did can be undone, and does so in memory. */
final class UndoDeciding<R extends Record, T> {

  static final String TAKEN_BACK = "taken_back";

  private static final String NOT_KEPT = "not-kept";
  private static final String CHANGED_SINCE = "changed-since";
  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  /**
   * What one row did, undone in memory.
   *
   * @param told as it is told beforehand
   */
  record Undone<T>(RowOutcome row, RowOutcome told, T thing) {}

  /**
   * @param obstacles of the rows that cannot be undone
   */
  record Decided<R extends Record, T>(
      UndoBatch<R, T> batch, List<Undone<T>> undone, List<UndoObstacle> obstacles) {}

  private final UndoDoor<R, T> door;
  private final StandingRows standing;
  private final FormerRows<R> formerRows;
  private final RecordParts<R> parts;

  /**
   * @throws IllegalArgumentException if imports by these doors cannot be undone
   */
  static <R extends Record> UndoDeciding<R, ?> of(
      RowDoors<R> doors, ImportOrder order, StandingRows standing, FormerRows<R> formerRows) {
    if (doors.open(order) instanceof UndoDoor<R, ?> door) {
      return new UndoDeciding<>(door, standing, formerRows, doors.rows());
    }
    throw new IllegalArgumentException(doors.kind() + " are for good");
  }

  private UndoDeciding(
      UndoDoor<R, T> door, StandingRows standing, FormerRows<R> formerRows, Class<R> type) {
    this.door = door;
    this.standing = standing;
    this.formerRows = formerRows;
    this.parts = RecordParts.of(type);
  }

  /**
   * @param rows that stand, each about another thing
   */
  Decided<R, T> decide(List<RowOutcome> rows) {
    UndoBatch<R, T> batch = door.reopen(rows.stream().map(UndoDeciding::id).toList());
    Map<String, SortedSet<String>> dependents = dependents(batch, rows);
    Map<String, Map<String, @Nullable Object>> former = standing.former(rows);
    List<Undone<T>> undone = new ArrayList<>();
    List<UndoObstacle> obstacles = new ArrayList<>();
    for (RowOutcome row : rows) {
      SortedSet<String> reasons = new TreeSet<>(dependents.getOrDefault(id(row), NONE));
      T thing = batch.withId(id(row)).orElse(null);
      if (thing == null || row.version() == null) {
        reasons.add(NOT_KEPT);
      } else if (batch.version(thing) != row.version()) {
        reasons.add(CHANGED_SINCE);
      } else if (reasons.isEmpty()) {
        try {
          RowOutcome told = undo(batch, row, thing, former.getOrDefault(id(row), Map.of()));
          undone.add(new Undone<>(row, told, thing));
        } catch (InvalidInput refused) {
          refused.errors().forEach(error -> reasons.add(error.code()));
        } catch (RuleBroken refused) {
          reasons.add(refused.problem().code());
        }
      }
      if (!reasons.isEmpty()) {
        obstacles.add(new UndoObstacle(row.row(), String.valueOf(row.key()), id(row), reasons));
      }
    }
    return new Decided<>(batch, undone, obstacles);
  }

  private Map<String, SortedSet<String>> dependents(UndoBatch<R, T> batch, List<RowOutcome> rows) {
    Set<String> made =
        rows.stream()
            .filter(row -> !row.changed())
            .map(UndoDeciding::id)
            .collect(Collectors.toSet());
    return made.isEmpty() ? Map.of() : batch.dependents(made, standing.ids());
  }

  /** Whether a thing moved on by one step since its row was taken. */
  boolean followed(Decided<R, T> decided, RowOutcome row) {
    Long version = row.version();
    return version != null
        && decided
            .batch()
            .withId(id(row))
            .filter(thing -> decided.batch().version(thing) == version + 1)
            .isPresent();
  }

  private RowOutcome undo(
      UndoBatch<R, T> batch, RowOutcome row, T thing, Map<String, @Nullable Object> former) {
    if (!row.changed()) {
      batch.takeBack(thing);
      return row.with(TAKEN_BACK);
    }
    R now = batch.row(thing);
    R before = formerRows.of(now, former);
    batch.restore(thing, before);
    return row.restored(FieldChange.between(parts, now, before));
  }

  static String id(RowOutcome row) {
    return Objects.requireNonNull(row.id(), "what stands has an id");
  }
}
