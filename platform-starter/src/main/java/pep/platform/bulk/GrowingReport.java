package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pep.platform.tenancy.Tenant;

/** The report of an import that goes on in the background: kept as it grows. */
final class GrowingReport {

  private final KeptImports kept;
  private final Tenant tenant;
  private final KeptImport of;
  private final Superseding superseding = new Superseding();
  private final Set<String> columns = new LinkedHashSet<>();
  private long rows;

  /**
   * @param rows that are reported already
   */
  GrowingReport(KeptImports kept, Tenant tenant, KeptImport of, long rows) {
    this.kept = kept;
    this.tenant = tenant;
    this.of = of;
    kept.rows().forEach(tenant, of.id(), Filters.lte("row", rows), this::note);
  }

  /** How many rows are reported. */
  long rows() {
    return rows;
  }

  private RowOutcome note(RowOutcome outcome) {
    rows++;
    columns.addAll(SentCells.of(outcome.sent()).keySet());
    return superseding.note(outcome);
  }

  /** Reports what became of the rows that come next. */
  void add(List<RowOutcome> outcomes) {
    List<RowOutcome> noted = new ArrayList<>();
    outcomes.forEach(outcome -> noted.add(note(outcome)));
    kept.add(tenant, of, noted, superseding.counts(), rows);
  }

  /**
   * Ends the report.
   *
   * @param whole whether the file was read to its end
   */
  void finish(boolean whole) {
    superseding.forEach((row, later) -> kept.rows().supersede(tenant, of.id(), row, later));
    kept.end(
        tenant,
        of,
        new FinishedReport(whole, rows, superseding.counts(), List.copyOf(columns), action -> {}));
  }
}
