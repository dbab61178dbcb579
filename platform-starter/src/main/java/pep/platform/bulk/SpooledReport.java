package pep.platform.bulk;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
  private final Set<String> columns = new LinkedHashSet<>();
  private long rows;

  SpooledReport(JsonMapper mapper) throws IOException {
    this.mapper = mapper;
    this.file = Files.createTempFile("bulk-report", ".ndjson");
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  void add(RowOutcome outcome) throws IOException {
    rows++;
    columns.addAll(SentCells.of(outcome.sent()).keySet());
    line(out, superseding.note(outcome));
  }

  /**
   * Ends the report; it can be read until it is closed.
   *
   * @param whole whether the file was read to its end
   */
  FinishedReport finish(boolean whole) throws IOException {
    out.close();
    return new FinishedReport(
        whole, rows, superseding.counts(), List.copyOf(columns), this::settle);
  }

  private void settle(Consumer<RowOutcome> action) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        action.accept(superseding.settled(mapper.readValue(line, RowOutcome.class)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
