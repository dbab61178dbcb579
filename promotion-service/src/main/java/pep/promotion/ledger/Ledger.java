package pep.promotion.ledger;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The entries of all vendors; written once, summed and listed, never changed. */
@Repository
public class Ledger {

  /** Where the entries are. */
  public static final String COLLECTION = "ledger";

  private static final Comparator<LedgerEntry> POSTED =
      Comparator.comparing(LedgerEntry::at).thenComparing(LedgerEntry::id);
  private static final String PARTNER = Fields.of(LedgerEntry::partnerId);
  private static final String PROMOTION = Fields.of(LedgerEntry::promotionId);
  private static final String AT = Fields.of(LedgerEntry::at);
  private static final String PERIOD = Fields.of(LedgerEntry::postingPeriod);

  private final TenantRecords<LedgerEntry> entries;
  private final PostingGuards guards;
  private final RunningBalances balances;
  private final Tallies tallies;
  private final Paces paces;

  Ledger(
      RecordCollections collections,
      PostingGuards guards,
      RunningBalances balances,
      Tallies tallies,
      Paces paces) {
    this.entries = collections.of(RecordKind.of(LedgerEntry.class, COLLECTION, LedgerEntry::id));
    this.guards = guards;
    this.balances = balances;
    this.tallies = tallies;
    this.paces = paces;
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-ledger",
        database -> {
          var ledger = database.getCollection(COLLECTION);
          ledger.createIndex(
              Indexes.ascending("vendorId", "partnerId", "promotionId"),
              new IndexOptions().name("partner"));
          ledger.createIndex(Indexes.ascending("vendorId", "at"), new IndexOptions().name("at"));
        });
  }

  static Migration byPeriod() {
    return Migration.of(
        "2026-11-29-ledger-by-period",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", PERIOD, PARTNER),
                    new IndexOptions().name("period")));
  }

  static Migration byPromotion() {
    return Migration.of(
        "2026-11-29-ledger-by-promotion",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", PROMOTION, AT),
                    new IndexOptions().name("promotion")));
  }

  /**
   * Writes entries within the caller's transaction; one whose id is there already makes it fail.
   *
   * @param zone in which an entry that belongs to no month is of the month of its writing
   * @return the entries as they are posted: each in its own month, or in the first open one
   */
  public List<LedgerEntry> post(Tenant tenant, Collection<LedgerEntry> written, ZoneId zone) {
    if (written.isEmpty()) {
      return List.of();
    }
    Instant now =
        written.stream().map(LedgerEntry::at).max(Comparator.naturalOrder()).orElseThrow();
    PostingGuard guard = guards.raise(tenant, now);
    List<LedgerEntry> posted = written.stream().map(each -> guard.post(each, zone)).toList();
    RecordWrites<LedgerEntry> writes = entries.writes(tenant);
    posted.forEach(writes::insert);
    writes.sendAll();
    balances.add(tenant, guard, posted);
    tallies.add(tenant, posted);
    paces.add(tenant, posted);
    return posted;
  }

  /**
   * Closes a month and all before it, within the caller's transaction: nothing is posted in them
   * any more.
   *
   * @return false where it is closed already
   */
  public boolean close(Tenant tenant, String month, Instant now) {
    return guards.close(tenant, month, now);
  }

  /** The last closed month; empty while none is. */
  public Optional<String> closedThrough(Tenant tenant) {
    return guards.find(tenant).map(PostingGuard::closedThrough);
  }

  /**
   * What was posted to a partner's incentives, in the order of posting.
   *
   * @param asOf up to and with this instant
   */
  public List<LedgerEntry> incentives(Tenant tenant, String partnerId, Instant asOf) {
    Bson theirs =
        Filters.and(
            Filters.eq(PARTNER, partnerId),
            Filters.exists(PROMOTION),
            Filters.lte(AT, Date.from(asOf)));
    return entries.find(tenant, theirs).stream().sorted(POSTED).toList();
  }

  /** Entries as they were written. */
  public Page<LedgerEntry> page(Reach reach, Listing listing) {
    return entries.page(reach.tenant(), reach.within(PARTNER), listing);
  }
}
