package pep.platform.bulk;

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

  GrowingReport(KeptImports kept, Tenant tenant, KeptImport of) {
    this.kept = kept;
    this.tenant = tenant;
    this.of = of;
  }

  /** How many rows are reported. */
  long rows() {
    return rows;
  }

  /**
   * Goes on after rows that are reported already.
   *
   * @param numbers theirs, in the order in which they were taken; none fails
   */
  void resume(List<Long> numbers) {
    List<RowOutcome> reported = kept.rows().of(tenant, of.id(), numbers);
    if (numbers.isEmpty() || reported.size() < numbers.size()) {
      throw new IllegalStateException("rows of " + of.id() + " are not reported");
    }
    reported.forEach(this::note);
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
