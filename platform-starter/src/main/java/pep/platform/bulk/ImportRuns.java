package pep.platform.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.MediaType;
import pep.platform.bulk.file.RowFile;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Opens imports that go on in the background, where they are. */
public class ImportRuns {

  private final List<RowDoors<?>> doors;
  private final RowFiles files;
  private final SentParts parts;
  private final NotedImports notes;
  private final KeptImports kept;
  private final JsonMapper mapper;

  public ImportRuns(
      List<RowDoors<?>> doors,
      RowFiles files,
      SentParts parts,
      NotedImports notes,
      KeptImports kept,
      JsonMapper mapper) {
    this.doors = doors;
    this.files = files;
    this.parts = parts;
    this.notes = notes;
    this.kept = kept;
    this.mapper = mapper;
  }

  /** Where an import was when its last rows were reported. */
  ImportWork open(Tenant tenant, NotedImport noted) {
    ImportOrder order = noted.order(tenant);
    RowDoors<?> of = of(order);
    try {
      return noted.undoes() ? undoing(tenant, noted, order, of) : open(tenant, noted, order, of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RowDoors<?> of(ImportOrder order) {
    return doors.stream()
        .filter(each -> each.kind().equals(order.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no doors " + order.kind()));
  }

  private <R extends Record> ImportRun<R> open(
      Tenant tenant, NotedImport noted, ImportOrder order, RowDoors<R> of) throws IOException {
    RowFile file =
        files.open(
            parts.open(tenant, noted.id()),
            MediaType.parseMediaType(noted.type()),
            of.rows(),
            noted.options().forms());
    GrowingReport report =
        new GrowingReport(kept, tenant, kept.get(tenant, noted.door(), noted.id()));
    return new ImportRun<>(
        tenant,
        noted,
        notes,
        file,
        files.reading(of.rows()),
        of.rows(),
        of.open(order),
        report,
        mapper);
  }

  private <R extends Record> ImportWork undoing(
      Tenant tenant, NotedImport noted, ImportOrder order, RowDoors<R> of) {
    KeptImport undone = kept.get(tenant, noted.door(), noted.id());
    StandingRows standing = new StandingRows(kept.rows(), tenant, undone);
    return new UndoRun<>(
        tenant,
        noted,
        notes,
        kept,
        undone,
        standing,
        UndoDeciding.of(of, order, standing, files.formerRows(of.rows())));
  }

  /** Ends what was read to its end, or cannot be read on, and lets its file go. */
  void end(Tenant tenant, NotedImport noted, ImportWork run, boolean whole) {
    run.finish(whole);
    notes.end(tenant, noted.id());
    parts.delete(tenant, noted.id());
  }
}
