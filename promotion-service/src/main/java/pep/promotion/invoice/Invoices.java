package pep.promotion.invoice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Roster;

/** The invoices of all vendors, each numbered by its vendor. */
@Repository
public class Invoices {

  /** The parameter that holds the words to find invoices by. */
  public static final String WORDS = "q";

  private static final String PARTNER = "partnerId";

  private final AggregateStore<Invoice> store;
  private final TenantRecords<InvoiceNumber> numbers;
  private final Roster roster;

  Invoices(AggregateStores stores, RecordCollections collections, Roster roster) {
    this.roster = roster;
    this.store = stores.of(Invoice.KIND);
    this.numbers =
        collections.of(RecordKind.of(InvoiceNumber.class, "invoice.numbers", InvoiceNumber::key));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-invoices",
        database ->
            database
                .getCollection(Invoice.KIND.collection())
                .createIndex(
                    Indexes.ascending("vendorId", "number"),
                    new IndexOptions().unique(true).name("number")));
  }

  /** The next number, within the transaction that uses it; so no number is left out. */
  long next(Tenant tenant) {
    return numbers
        .changed(
            tenant,
            numbers.is(tenant, InvoiceNumber.KEY),
            Filters.empty(),
            Updates.inc(Fields.of(InvoiceNumber::last), 1L))
        .orElseGet(() -> first(tenant))
        .last();
  }

  private InvoiceNumber first(Tenant tenant) {
    InvoiceNumber first = new InvoiceNumber(InvoiceNumber.KEY, 1);
    numbers.writes(tenant).insert(first).sendAll();
    return first;
  }

  /**
   * @throws pep.platform.problem.NotFound when there is none with this id within reach
   */
  public Invoice get(Reach reach, String id) {
    Invoice invoice = store.get(reach.tenant(), id);
    reach.require(invoice.partnerId(), Invoice.KIND.noun(), id);
    return invoice;
  }

  /** Those within reach. */
  public Page<Invoice> page(Reach reach, Listing listing) {
    List<String> words = listing.chosen().getOrDefault(WORDS, List.of());
    return store.page(
        reach.tenant(),
        reach.within(PARTNER),
        words.isEmpty() ? listing : listing.and(foundBy(reach.tenant(), words.getFirst())));
  }

  /** A partner is found by its name of today, whatever it was called when it was invoiced. */
  private Bson foundBy(Tenant tenant, String words) {
    return Filters.or(SearchWords.match(words), Filters.in(PARTNER, roster.foundBy(tenant, words)));
  }

  Optional<Invoice> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  Invoice create(Invoice invoice, Creation creation, Cause cause) {
    return store.create(invoice, creation, cause);
  }

  Invoice save(Invoice invoice, Cause cause) {
    return store.save(invoice, cause);
  }
}
