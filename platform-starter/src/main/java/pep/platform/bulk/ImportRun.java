package pep.platform.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.tenancy.Tenant;

/** An import that goes on in the background, as far as this process has come with it. */
final class ImportRun<R extends Record> implements Intents, Closeable {

  private final Tenant tenant;
  private final NotedImport noted;
  private final NotedImports notes;
  private final RowFile file;
  private final RowReading<R> reading;
  private final RowTaking<R, ?> taking;
  private final GrowingReport report;

  /** Of rows that are not reported yet. */
  private final Map<Long, String> intended = new ConcurrentHashMap<>();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Goes on after the rows that are reported.
   *
   * @param file from its beginning
   */
  <T> ImportRun(
      Tenant tenant,
      NotedImport noted,
      NotedImports notes,
      RowFile file,
      RowReading<R> reading,
      Class<R> type,
      RowDoor<R, T> door,
      GrowingReport report) {
    this.tenant = tenant;
    this.noted = noted;
    this.notes = notes;
    this.file = file;
    this.reading = reading;
    this.taking = new RowTaking<>(door, new RowDeciding<>(type, false), threads, this);
    this.report = report;
    noted.intended().forEach((row, outcome) -> intended.put(Long.valueOf(row), outcome));
    for (long row = 0; row < report.rows() && file.rows().hasNext(); row++) {
      file.rows().next();
    }
  }

  /** How many rows this process knows to be done. */
  long taken() {
    return report.rows();
  }

  /** Takes the next rows; false if there were none. */
  boolean takeNext() {
    List<ReadRow<R>> window = new ArrayList<>();
    while (window.size() < BulkImport.WINDOW && file.rows().hasNext()) {
      window.add(reading.read(file.rows().next()));
    }
    if (window.isEmpty()) {
      return false;
    }
    report.add(taking.takeAll(window));
    notes.taken(tenant, noted.id(), report.rows());
    intended.clear();
    return true;
  }

  /** Ends the import. */
  void finish(boolean whole) {
    report.finish(whole);
  }

  @Override
  public void note(Map<Long, String> outcomes) {
    notes.intend(tenant, noted.id(), outcomes);
    intended.putAll(outcomes);
  }

  @Override
  public @Nullable String of(long row) {
    return intended.get(row);
  }

  @Override
  public void close() throws IOException {
    threads.close();
    file.close();
  }
}
