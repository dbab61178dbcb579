package pep.platform.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.file.RowFile;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** An import that goes on in the background, as far as this process has come with it. */
final class ImportRun<R extends Record> implements ImportWork, Intents {

  /** Characters of what is noted of a row; a window of them fits in a document. */
  private static final int LONGEST = 8 << 10;

  private final Tenant tenant;
  private final NotedImport noted;
  private final NotedImports notes;
  private final RowFile file;
  private final ReadRows<R> rows;
  private final RowTaking<R, ?> taking;
  private final GrowingReport report;
  private final JsonMapper mapper;

  /** Of rows that are not reported yet. */
  private final Map<Long, RowOutcome.Result> intended = new ConcurrentHashMap<>();

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
      GrowingReport report,
      JsonMapper mapper) {
    this.tenant = tenant;
    this.noted = noted;
    this.notes = notes;
    this.file = file;
    this.rows = new ReadRows<>(file.rows(), reading);
    this.taking = new RowTaking<>(door, new RowDeciding<>(type, false), threads, this);
    this.report = report;
    this.mapper = mapper;
    noted
        .intended()
        .forEach(
            (row, result) ->
                intended.put(Long.valueOf(row), mapper.readValue(result, RowOutcome.Result.class)));
    while (report.rows() < noted.taken()) {
      report.resume(rows.window().stream().map(ReadRow::number).toList());
    }
  }

  @Override
  public long taken() {
    return report.rows();
  }

  @Override
  public boolean takeNext() {
    List<ReadRow<R>> window = rows.window();
    if (window.isEmpty()) {
      return false;
    }
    report.add(taking.takeAll(window));
    notes.taken(tenant, noted.id(), report.rows());
    intended.clear();
    return true;
  }

  @Override
  public void finish(boolean whole) {
    report.finish(whole);
  }

  @Override
  public void note(Map<Long, RowOutcome.Result> results) {
    Map<Long, String> written = new HashMap<>();
    results.forEach((row, result) -> written.put(row, written(result)));
    notes.intend(tenant, noted.id(), written);
    intended.putAll(results);
  }

  /** What is too long beside 499 others goes without its changes, and so cannot be undone. */
  private String written(RowOutcome.Result result) {
    String json = mapper.writeValueAsString(result);
    return json.length() <= LONGEST ? json : mapper.writeValueAsString(result.brief());
  }

  @Override
  public RowOutcome.@Nullable Result of(long row) {
    return intended.get(row);
  }

  @Override
  public void close() throws IOException {
    threads.close();
    file.close();
  }
}
