package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import pep.platform.aggregate.Creation;
import pep.platform.problem.NotFound;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Imports and what became of their rows, kept for {@link #KEPT} after they began. */
public class KeptImports {

  static final Duration KEPT = Duration.ofDays(30);

  private static final String NOUN = "import";
  private static final String IMPORTS = "imports";
  private static final int SHOWN = 200;

  private final TenantRecords<KeptImport> imports;
  private final KeptRows rows;
  private final Clock clock;

  public KeptImports(RecordCollections collections, JsonMapper mapper, Clock clock) {
    this.imports = collections.of(RecordKind.of(KeptImport.class, IMPORTS));
    this.rows = new KeptRows(collections, mapper);
    this.clock = clock;
  }

  /** One that begins now; it is not stored. */
  KeptImport newOne(String door, String by) {
    Instant now = clock.instant();
    String id = Creation.random().id("imp");
    return new KeptImport(
        id, door, by, now, null, false, 0, Map.of(), List.of(), null, null, now.plus(KEPT));
  }

  KeptImport begin(Tenant tenant, KeptImport begun) {
    imports.insert(tenant, begun);
    return begun;
  }

  /** Keeps what became of the rows, and then that the import has ended. */
  void finish(Tenant tenant, KeptImport begun, FinishedReport report) {
    rows.add(tenant, begun, report::forEach);
    end(tenant, begun, report);
  }

  /** Keeps what became of some rows, and how far the import has come. */
  void add(
      Tenant tenant,
      KeptImport to,
      List<RowOutcome> outcomes,
      Map<String, Long> counts,
      long rowsDone) {
    rows.add(tenant, to, outcomes::forEach);
    imports.update(
        tenant,
        to.id(),
        Filters.empty(),
        Updates.combine(Updates.set("rows", rowsDone), Updates.set("outcomes", counts)));
  }

  /** Keeps that the import has ended. */
  void end(Tenant tenant, KeptImport begun, FinishedReport report) {
    imports.update(
        tenant,
        begun.id(),
        Filters.empty(),
        Updates.combine(
            Updates.set("finishedAt", Date.from(clock.instant())),
            Updates.set("whole", report.whole()),
            Updates.set("rows", report.rows()),
            Updates.set("outcomes", report.outcomes()),
            Updates.set("columns", report.columns())));
  }

  /** Keeps how far an import is undone. */
  void undoing(Tenant tenant, String id, Map<String, Long> outcomes) {
    Date now = Date.from(clock.instant());
    imports.update(tenant, id, Filters.empty(), Updates.set("outcomes", outcomes));
    imports.update(
        tenant, id, Filters.exists("undoStartedAt", false), Updates.set("undoStartedAt", now));
  }

  /**
   * Keeps that the undoing of an import has ended.
   *
   * @param all whether nothing that it stored is left
   */
  void undone(Tenant tenant, String id, boolean all) {
    Date now = Date.from(clock.instant());
    imports.update(
        tenant,
        id,
        Filters.exists("undoneAt", false),
        all ? Updates.set("undoneAt", now) : Updates.unset("undoStartedAt"));
  }

  /** The latest imports by a door, newest first. */
  public List<KeptImport> latest(Tenant tenant, String door) {
    return imports.find(
        tenant, Filters.eq("door", door), Sorts.descending("startedAt", "_id"), SHOWN);
  }

  /**
   * @throws NotFound if no such import is kept of those by this door
   */
  public KeptImport get(Tenant tenant, String door, String id) {
    return imports
        .findOne(tenant, Filters.and(Filters.eq("_id", id), Filters.eq("door", door)))
        .orElseThrow(() -> new NotFound(NOUN, id));
  }

  KeptRows rows() {
    return rows;
  }

  /** By door and time, and by row; all is deleted when its time is over. */
  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-imports",
        database -> {
          IndexOptions ends = new IndexOptions().expireAfter(0L, TimeUnit.SECONDS);
          var imports = database.getCollection(IMPORTS);
          imports.createIndex(
              Indexes.compoundIndex(
                  Indexes.ascending("vendorId", "door"), Indexes.descending("startedAt")));
          imports.createIndex(Indexes.ascending("keptUntil"), ends);
          var rows = database.getCollection(KeptRows.COLLECTION);
          rows.createIndex(Indexes.ascending("vendorId", "importId", "row"));
          rows.createIndex(Indexes.ascending("keptUntil"), ends);
        });
  }
}
