package pep.platform.bulk;

import java.util.ArrayList;
import java.util.List;
import pep.platform.bulk.UndoDeciding.Decided;
import pep.platform.bulk.UndoDeciding.Undone;

/** What undoing an import would do; it keeps no more than it shows. */
final class UndoForecast {

  private static final int SHOWN = 200;

  private final KeptImport of;
  private final List<RowOutcome> rows = new ArrayList<>();
  private final List<UndoObstacle> obstacles = new ArrayList<>();
  private long takenBack;
  private long restored;
  private long held;

  UndoForecast(KeptImport of) {
    this.of = of;
  }

  /** Looks at all that the import stored. */
  ImportUndo of(StandingRows standing, UndoDeciding<?, ?> deciding) {
    for (long last = of.rows(); last > 0; last -= BulkImport.WINDOW) {
      List<RowOutcome> window = standing.upTo(last, BulkImport.WINDOW);
      if (!window.isEmpty()) {
        add(deciding.decide(window));
      }
    }
    return new ImportUndo(of.id(), takenBack, restored, rows, held, obstacles);
  }

  private void add(Decided<?, ?> decided) {
    for (Undone<?> each : decided.undone()) {
      if (each.row().changed()) {
        restored++;
      } else {
        takenBack++;
      }
      if (rows.size() < SHOWN) {
        rows.add(each.told());
      }
    }
    held += decided.obstacles().size();
    decided.obstacles().stream().limit(SHOWN - obstacles.size()).forEach(obstacles::add);
  }
}
