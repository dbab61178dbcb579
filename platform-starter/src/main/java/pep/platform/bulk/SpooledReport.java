package pep.platform.bulk;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of an import while it runs, in a file of its own, so that a sender need not read
 * before it has written everything, and an outcome can still change by a later row.
 */
final class SpooledReport implements AutoCloseable {

  private final Path file;
  private final OutputStream out;
  private final JsonMapper mapper;
  private final Superseding superseding = new Superseding();
  private final boolean dryRun;
  private long rows;

  SpooledReport(JsonMapper mapper, boolean dryRun) throws IOException {
    this.mapper = mapper;
    this.dryRun = dryRun;
    this.file = Files.createTempFile("bulk-report", ".ndjson");
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  void add(RowOutcome outcome) throws IOException {
    rows++;
    line(out, superseding.note(outcome));
  }

  /** Ends the report and writes it out. */
  void send(RowFile read, OutputStream answer) throws IOException {
    out.close();
    if (superseding.any()) {
      settle(answer);
    } else {
      Files.copy(file, answer);
    }
    line(
        answer,
        new ReportLine.Last(
            new BulkImport.Summary(
                dryRun, rows, superseding.counts(), read.charset(), read.separator())));
  }

  private void settle(OutputStream answer) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        line(answer, superseding.settled(mapper.readValue(line, RowOutcome.class)));
      }
    }
  }

  private void line(OutputStream into, ReportLine value) throws IOException {
    into.write(mapper.writeValueAsBytes(value));
    into.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.delete(file);
  }
}
