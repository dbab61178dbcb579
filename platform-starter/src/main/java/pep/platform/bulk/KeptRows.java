package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** What became of the rows of imports, as it is kept. */
final class KeptRows {

  static final String COLLECTION = "imports.rows";

  private static final int TOGETHER = 1000;

  private final TenantRecords<KeptRow> rows;
  private final JsonMapper mapper;

  KeptRows(RecordCollections collections, JsonMapper mapper) {
    this.rows = collections.of(RecordKind.of(KeptRow.class, COLLECTION));
    this.mapper = mapper;
  }

  /**
   * Keeps outcomes; one of a row that is kept already stays as it is.
   *
   * @param outcomes hands them over
   */
  void add(Tenant tenant, KeptImport to, Consumer<Consumer<RowOutcome>> outcomes) {
    Batch batch = new Batch(tenant, to);
    outcomes.accept(batch::add);
    batch.send();
  }

  private final class Batch {

    private final Tenant tenant;
    private final KeptImport of;
    private RecordWrites<KeptRow> writes;
    private int waiting;

    private Batch(Tenant tenant, KeptImport of) {
      this.tenant = tenant;
      this.of = of;
      this.writes = rows.writes(tenant);
    }

    private void add(RowOutcome outcome) {
      writes.insert(
          new KeptRow(
              id(of.id(), outcome.row()),
              of.id(),
              outcome.row(),
              outcome.outcome(),
              outcome.id(),
              mapper.writeValueAsString(outcome),
              of.keptUntil()));
      waiting++;
      if (waiting == TOGETHER) {
        send();
      }
    }

    private void send() {
      if (waiting > 0) {
        writes.send();
        writes = rows.writes(tenant);
        waiting = 0;
      }
    }
  }

  /** Says of a row that is kept that a later one came about the same. */
  void supersede(Tenant tenant, String id, long row, long later) {
    rows.find(tenant, id(id, row))
        .map(kept -> outcome(kept).supersededBy(later))
        .ifPresent(settled -> rows.update(tenant, id(id, row), Filters.empty(), settled(settled)));
  }

  private Bson settled(RowOutcome outcome) {
    return Updates.combine(
        Updates.set("outcome", outcome.outcome()),
        Updates.set("report", mapper.writeValueAsString(outcome)));
  }

  private static String id(String importId, long row) {
    return importId + "/" + row;
  }

  Page<RowOutcome> page(Tenant tenant, String id, Listing listing) {
    return rows.page(tenant, Filters.eq("importId", id), listing).map(this::outcome);
  }

  /** Hands over what became of each row that matches, in the order of the file. */
  void forEach(Tenant tenant, String id, Bson filter, Consumer<RowOutcome> action) {
    long last = 0;
    List<KeptRow> found;
    do {
      Bson next = Filters.and(Filters.eq("importId", id), filter, Filters.gt("row", last));
      found = rows.find(tenant, next, Sorts.ascending("row"), TOGETHER);
      for (KeptRow each : found) {
        action.accept(outcome(each));
        last = each.row();
      }
    } while (found.size() == TOGETHER);
  }

  /** What became of the rows after one up to another, in the order against that of the file. */
  List<RowOutcome> between(Tenant tenant, String id, long after, long upTo) {
    Bson filter =
        Filters.and(Filters.eq("importId", id), Filters.gt("row", after), Filters.lte("row", upTo));
    return rows.find(tenant, filter, Sorts.descending("row"), 0).stream()
        .map(this::outcome)
        .toList();
  }

  /** What became of some rows, in the order of the file. */
  List<RowOutcome> of(Tenant tenant, String id, List<Long> numbers) {
    List<String> ids = numbers.stream().map(number -> id(id, number)).toList();
    return rows.find(tenant, Filters.in("_id", ids), Sorts.ascending("row"), 0).stream()
        .map(this::outcome)
        .toList();
  }

  /** Rows that gave way to later ones about the same, in the order against that of the file. */
  List<RowOutcome> superseded(Tenant tenant, String id, Set<String> about) {
    Bson filter =
        Filters.and(
            Filters.eq("importId", id),
            Filters.eq("outcome", RowOutcome.SUPERSEDED),
            Filters.in("about", about));
    return rows.find(tenant, filter, Sorts.descending("row"), 0).stream()
        .map(this::outcome)
        .toList();
  }

  /** Keeps of rows that what they did is undone. */
  void undone(Tenant tenant, String id, List<RowOutcome> undone) {
    RecordWrites<KeptRow> writes = rows.writes(tenant);
    for (RowOutcome each : undone) {
      RowOutcome settled = each.with(RowOutcome.UNDONE);
      writes.update(id(id, each.row()), Filters.empty(), settled(settled));
    }
    if (!undone.isEmpty()) {
      writes.send();
    }
  }

  /** How many rows have each outcome. */
  Map<String, Long> counts(Tenant tenant, String id, Set<String> outcomes) {
    Map<String, Long> counts = new TreeMap<>();
    for (String outcome : outcomes) {
      Bson filter = Filters.and(Filters.eq("importId", id), Filters.eq("outcome", outcome));
      long count = rows.count(tenant, filter);
      if (count > 0) {
        counts.put(outcome, count);
      }
    }
    return counts;
  }

  private RowOutcome outcome(KeptRow kept) {
    return mapper.readValue(kept.report(), RowOutcome.class);
  }
}
