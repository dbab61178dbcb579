package pep.platform.bulk;

import java.time.Clock;
import pep.platform.tenancy.Tenant;

/** Undoes imports: says beforehand what that does, and calls for it. */
public class UndoingImports {

  private final KeptImports kept;
  private final NotedImports notes;
  private final Importing importing;
  private final RowFiles files;
  private final Clock clock;

  public UndoingImports(
      KeptImports kept, NotedImports notes, Importing importing, RowFiles files, Clock clock) {
    this.kept = kept;
    this.notes = notes;
    this.importing = importing;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Undoes all that an import stored, or nothing. It goes on in the background, after the imports
   * of the vendor that were noted before; a repeat changes nothing.
   *
   * @param order whose door the import came in by
   * @param dryRun only tell what would be done
   * @throws pep.platform.problem.NotFound if no such import is kept of those by this door
   * @throws ImportNotEnded if it has not
   * @throws ImportInUse naming what cannot be undone
   */
  public <R extends Record> UndoAnswer undo(
      ImportOrder order, String importId, boolean dryRun, RowDoors<R> doors) {
    Tenant tenant = order.tenant();
    boolean running = notes.has(tenant, importId);
    KeptImport undone = kept.get(tenant, order.door(), importId);
    if (undone.finishedAt() == null) {
      throw new ImportNotEnded(importId);
    }
    StandingRows standing = new StandingRows(kept.rows(), tenant, undone);
    ImportUndo undo =
        new UndoForecast(undone)
            .of(standing, UndoDeciding.of(doors, order, standing, files.formerRows(doors.rows())));
    if (dryRun) {
      return UndoAnswer.foreseen(undo);
    }
    boolean begun = running || notes.has(tenant, importId) || ended(order, importId);
    if (undo.held() > 0 && !begun) {
      throw new ImportInUse(undo);
    }
    if (!begun) {
      notes.note(tenant, NotedImport.undoing(undone, order, clock.instant()));
    }
    importing.noted();
    return UndoAnswer.begun(undo);
  }

  private boolean ended(ImportOrder order, String importId) {
    return kept.get(order.tenant(), order.door(), importId).undoneAt() != null;
  }
}
