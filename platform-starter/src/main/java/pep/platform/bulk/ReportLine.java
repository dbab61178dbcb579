package pep.platform.bulk;

/** What stands on a line of a report: what became of a row, or the summary that ends it. */
public sealed interface ReportLine permits RowOutcome, ReportLine.Last {

  /** The last line. */
  record Last(BulkImport.Summary summary) implements ReportLine {}
}
