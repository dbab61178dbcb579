package pep.platform.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pep.platform.bulk.UndoDeciding.Decided;
import pep.platform.bulk.UndoDeciding.Undone;
import pep.platform.tenancy.Tenant;

/** The undoing of an import, as far as this process has come with it. */
final class UndoRun<R extends Record, T> implements ImportWork {

  private final Tenant tenant;
  private final NotedImport noted;
  private final NotedImports notes;
  private final KeptImports kept;
  private final KeptImport of;
  private final StandingRows standing;
  private final UndoDeciding<R, T> deciding;
  private final Map<String, Long> outcomes;

  /** Numbers of rows that were to be undone when the process ended. */
  private final Set<Long> intended = new HashSet<>();

  private long taken;

  UndoRun(
      Tenant tenant,
      NotedImport noted,
      NotedImports notes,
      KeptImports kept,
      KeptImport of,
      StandingRows standing,
      UndoDeciding<R, T> deciding) {
    this.tenant = tenant;
    this.noted = noted;
    this.notes = notes;
    this.kept = kept;
    this.of = of;
    this.standing = standing;
    this.deciding = deciding;
    this.taken = noted.taken();
    noted.intended().keySet().forEach(row -> intended.add(Long.valueOf(row)));
    Set<String> known = new HashSet<>(of.outcomes().keySet());
    known.add(RowOutcome.UNDONE);
    this.outcomes = new TreeMap<>(kept.rows().counts(tenant, of.id(), known));
  }

  @Override
  public long taken() {
    return taken;
  }

  @Override
  public boolean takeNext() {
    long last = of.rows() - taken;
    if (last <= 0 || (isFresh() && isHeld())) {
      return false;
    }
    List<RowOutcome> undone = undo(standing.upTo(last, BulkImport.WINDOW));
    kept.rows().undone(tenant, of.id(), undone);
    undone.forEach(this::count);
    kept.undoing(tenant, of.id(), outcomes);
    taken = Math.min(of.rows(), taken + BulkImport.WINDOW);
    notes.taken(tenant, noted.id(), taken);
    intended.clear();
    return true;
  }

  private boolean isFresh() {
    return taken == 0 && intended.isEmpty() && !outcomes.containsKey(RowOutcome.UNDONE);
  }

  /** Whether something came in between since it was called for: then nothing is undone. */
  private boolean isHeld() {
    return new UndoForecast(of).of(standing, deciding).held() > 0;
  }

  private void count(RowOutcome undone) {
    outcomes.computeIfPresent(undone.outcome(), (outcome, rows) -> rows > 1 ? rows - 1 : null);
    outcomes.merge(RowOutcome.UNDONE, 1L, Long::sum);
  }

  /** Undoes what nothing came before, and gives the rows that did it. */
  private List<RowOutcome> undo(List<RowOutcome> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Decided<R, T> decided = deciding.decide(rows);
    List<RowOutcome> undone = new ArrayList<>(done(rows, decided));
    if (!decided.undone().isEmpty()) {
      intend(decided.undone());
      List<Stored<T>> stored =
          decided.batch().store(decided.undone().stream().map(Undone::thing).toList());
      for (int i = 0; i < stored.size(); i++) {
        RowOutcome row = decided.undone().get(i).row();
        if (stored.get(i) instanceof Stored.Done<T>) {
          undone.add(row);
        } else {
          standing.left(UndoDeciding.id(row));
        }
      }
    }
    return undone;
  }

  /** Those of the rows that moved on because they were undone before the process ended. */
  private List<RowOutcome> done(List<RowOutcome> rows, Decided<R, T> decided) {
    Set<Long> held = new HashSet<>();
    decided.obstacles().forEach(each -> held.add(each.row()));
    List<RowOutcome> done = new ArrayList<>();
    for (RowOutcome row : rows) {
      if (held.contains(row.row())) {
        if (intended.contains(row.row()) && deciding.followed(decided, row)) {
          done.add(row);
        } else {
          standing.left(UndoDeciding.id(row));
        }
      }
    }
    return done;
  }

  private void intend(List<Undone<T>> undone) {
    Map<Long, String> results = new HashMap<>();
    undone.forEach(each -> results.put(each.row().row(), RowOutcome.UNDONE));
    notes.intend(tenant, noted.id(), results);
  }

  @Override
  public void finish(boolean whole) {
    kept.undone(tenant, of.id(), outcomes.keySet().stream().noneMatch(RowOutcome::isStanding));
  }

  @Override
  public void close() {}
}
