package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/** The imports that go on in the background, until they have ended. */
public class NotedImports {

  private static final String COLLECTION = "imports.noted";
  private static final Bson ALL = Filters.gte("taken", 0L);

  private final TenantRecords<NotedImport> notes;

  public NotedImports(RecordCollections collections) {
    this.notes = collections.of(RecordKind.of(NotedImport.class, COLLECTION));
  }

  /** Notes one, unless it is noted already. */
  void note(Tenant tenant, NotedImport noted) {
    notes.insert(tenant, noted);
  }

  boolean has(Tenant tenant, String id) {
    return notes.find(tenant, id).isPresent();
  }

  /** The one of the same file by the same door that goes on. */
  Optional<NotedImport> alike(Tenant tenant, String door, String digest) {
    return notes.findOne(
        tenant, Filters.and(Filters.eq("door", door), Filters.eq("digest", digest)));
  }

  Set<Tenant> tenants() {
    return notes.tenants(ALL);
  }

  /** The one that came first. */
  Optional<NotedImport> first(Tenant tenant) {
    return notes.find(tenant, ALL, Sorts.ascending("startedAt", "_id"), 1).stream().findFirst();
  }

  /**
   * Notes what rows are to become that are stored next.
   *
   * @param results JSON by the numbers of rows
   */
  void intend(Tenant tenant, String id, Map<Long, String> results) {
    List<Bson> updates = new ArrayList<>();
    results.forEach((row, result) -> updates.add(Updates.set("intended." + row, result)));
    notes.update(tenant, id, Filters.empty(), Updates.combine(updates));
  }

  /** Notes that all rows up to this one are reported. */
  void taken(Tenant tenant, String id, long row) {
    notes.update(
        tenant,
        id,
        Filters.empty(),
        Updates.combine(Updates.set("taken", row), Updates.set("intended", new HashMap<>())));
  }

  void end(Tenant tenant, String id) {
    notes.delete(tenant, notes.is(tenant, id));
  }

  /** By who has any; there are few. */
  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-imports-noted",
        database ->
            database.getCollection(COLLECTION).createIndex(Indexes.ascending("taken", "vendorId")));
  }
}
