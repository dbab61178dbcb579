package pep.promotion.accrual;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.outage.DuplicateKeys;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Facts whose sales are kept and whose partners' books are not called for yet. One document for
 * each fact is written as it arrives; the accrual then calls for the books of many at once, so that
 * a partner that stands in every page of a file is called for once a pass, and by nobody who would
 * be in the way of the settlement that writes the same book.
 */
@Repository
class Arrivals {

  static final String COLLECTION = "arrivals";

  private static final int TOGETHER = 200;

  private final TenantCollection arrivals;
  private final Books books;
  private final Clock clock;

  Arrivals(TenantCollections collections, Books books, Clock clock) {
    this.arrivals = collections.of(COLLECTION);
    this.books = books;
    this.clock = clock;
  }

  static Migration indexes() {
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
  void note(Tenant tenant, Map<String, ? extends Collection<String>> partners) {
    Date now = Date.from(clock.instant());
    TenantWrites writes = new TenantWrites();
    partners.forEach(
        (factId, ids) ->
            writes.insert(
                new Document("_id", tenant.vendorId() + "/" + factId)
                    .append("partners", List.copyOf(ids))
                    .append("at", now)));
    try {
      arrivals.bulk(tenant, writes, false);
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
    }
  }

  /**
   * Calls for the books of all that have arrived. A crash between the call and the end of the note
   * has them called for again, which settles nothing new.
   *
   * @param goOn asked before each round
   */
  void callForBooks(Tenant tenant, BooleanSupplier goOn) {
    List<Document> waiting;
    do {
      waiting = arrivals.find(tenant, new Document(), Sorts.ascending("at"), TOGETHER);
      if (waiting.isEmpty()) {
        return;
      }
      Set<String> partnerIds = new HashSet<>();
      waiting.forEach(each -> partnerIds.addAll(each.getList("partners", String.class)));
      books.call(tenant, partnerIds);
      List<String> called = waiting.stream().map(each -> each.getString("_id")).toList();
      arrivals.delete(tenant, Filters.in("_id", called));
    } while (waiting.size() == TOGETHER && goOn.getAsBoolean());
  }

  /** How many facts wait. */
  long waiting(Tenant tenant) {
    return arrivals.count(tenant, new Document());
  }

  /** The vendors that facts wait for. */
  Set<Tenant> tenants() {
    return arrivals.tenants();
  }
}
