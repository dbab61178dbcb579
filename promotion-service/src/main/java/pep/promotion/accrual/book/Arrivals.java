package pep.promotion.accrual.book;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * Facts whose sales are kept, and moves of partners, whose books are not called for yet. One
 * document for each is written as it arrives; the accrual then calls for the books of many at once,
 * so that a partner that stands in every page of a file is called for once a pass, and by nobody
 * who would be in the way of the settlement that writes the same book.
 */
@Repository
public class Arrivals {

  static final String COLLECTION = "arrivals";

  private static final int TOGETHER = 200;
  private static final Bson OLDEST_FIRST = Sorts.ascending(Fields.of(Arrival::at));

  private final TenantRecords<Arrival> arrivals;
  private final Books books;
  private final Clock clock;

  Arrivals(RecordCollections collections, Books books, Clock clock) {
    this.arrivals = collections.of(RecordKind.of(Arrival.class, COLLECTION));
    this.books = books;
    this.clock = clock;
  }

  /**
   * What has arrived.
   *
   * @param partners that have sales, whose books are opened where they have none
   * @param moved partners that qualify for something else, if they have sales; null for none
   */
  private record Arrival(
      @Id String id, Set<String> partners, @Nullable Set<String> moved, Instant at) {}

  public static Migration indexes() {
    return Migration.of(
        "2026-11-27-arrivals",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", "at"), new IndexOptions().name("waiting")));
  }

  /**
   * Notes that facts' sales are kept; one that comes again changes nothing.
   *
   * @param partners whose sales they tell of, by the id of each fact
   */
  public void note(Tenant tenant, Map<String, ? extends Collection<String>> partners) {
    RecordWrites<Arrival> writes = arrivals.writes(tenant);
    partners.forEach(
        (factId, ids) ->
            writes.insert(
                new Arrival(
                    tenant.vendorId() + "/" + factId, Set.copyOf(ids), null, clock.instant())));
    writes.send();
  }

  /** Notes that partners may qualify for something else. */
  public void noteMoved(Tenant tenant, Set<String> partnerIds) {
    String id = tenant.vendorId() + "/moved/" + UUID.randomUUID();
    arrivals.insert(tenant, new Arrival(id, Set.of(), partnerIds, clock.instant()));
  }

  /**
   * Calls for the books of all that have arrived. A crash between the call and the end of the note
   * has them called for again, which settles nothing new.
   *
   * @param goOn asked before each round
   */
  public void callForBooks(Tenant tenant, BooleanSupplier goOn) {
    List<Arrival> waiting;
    do {
      waiting = arrivals.find(tenant, Filters.empty(), OLDEST_FIRST, TOGETHER);
      if (waiting.isEmpty()) {
        return;
      }
      Set<String> sold = new HashSet<>();
      Set<String> moved = new HashSet<>();
      for (Arrival each : waiting) {
        sold.addAll(each.partners());
        moved.addAll(Objects.requireNonNullElse(each.moved(), Set.of()));
      }
      moved.removeAll(sold);
      books.call(tenant, sold);
      books.callAgain(tenant, moved);
      List<String> called = waiting.stream().map(Arrival::id).toList();
      arrivals.delete(tenant, Filters.in(Fields.of(Arrival::id), called));
    } while (waiting.size() == TOGETHER && goOn.getAsBoolean());
  }

  /** How many arrivals wait. */
  public long waiting(Tenant tenant) {
    return arrivals.count(tenant, Filters.empty());
  }

  /** The vendors that arrivals wait for. */
  public Set<Tenant> tenants() {
    return arrivals.tenants();
  }
}
