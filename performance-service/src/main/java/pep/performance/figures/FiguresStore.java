package pep.performance.figures;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.MarkedWork;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;

/** The partners' figures, marked where they are to be worked out again. */
@Repository
class FiguresStore {

  static final String COLLECTION = "partner.figures";

  private static final String VERSION = Fields.of(StoredFigures::version);

  private final TenantRecords<StoredFigures> figures;
  private final TenantRecords<Owner> owners;
  private final MarkedWork<StoredFigures> work;
  private final Clock clock;

  FiguresStore(RecordCollections collections, Clock clock) {
    this.figures =
        collections.publishing(
            RecordKind.of(StoredFigures.class, COLLECTION, StoredFigures::partnerId));
    this.owners = collections.of(RecordKind.of(Owner.class, COLLECTION, Owner::partnerId));
    this.work = new MarkedWork<>(figures, StoredFigures::marks, StoredFigures::markedAt);
    this.clock = clock;
  }

  /** Whose figures they are. */
  record Owner(String partnerId) {}

  /** Marks partners whose figures are to be worked out again. */
  void mark(Tenant tenant, Collection<String> partnerIds) {
    work.call(tenant, partnerIds.stream().map(StoredFigures::none).toList(), clock.instant());
  }

  /** Marks every partner that has figures. */
  void markAll(Tenant tenant) {
    work.call(tenant, Filters.empty(), clock.instant());
  }

  /** Partners that were marked at or before an instant, those marked longest first. */
  List<StoredFigures> marked(Tenant tenant, Instant until, int limit) {
    return work.due(tenant, until, limit);
  }

  List<StoredFigures> find(Tenant tenant, Bson filter) {
    return figures.find(tenant, filter);
  }

  /** Whose figures match. */
  Set<String> partners(Tenant tenant, Bson filter) {
    return owners.find(tenant, filter).stream().map(Owner::partnerId).collect(Collectors.toSet());
  }

  Page<StoredFigures> page(Tenant tenant, Bson filter, Listing listing) {
    return figures.page(tenant, filter, listing);
  }

  /**
   * What was worked out for one partner.
   *
   * @param country of the partner, by which it is compared with others; null where it has none
   * @param words by which the partner is found
   * @param tells whether it says something new
   */
  record Worked(
      StoredFigures before,
      @Nullable String country,
      List<String> words,
      Figures figures,
      boolean tells) {

    StoredFigures after() {
      return new StoredFigures(
          before.partnerId(),
          before.version() + (tells ? 1 : 0),
          before.marks(),
          before.markedAt(),
          country,
          figures,
          words);
    }
  }

  /** Stores what was worked out, tells what is new, and takes the marks away. */
  void store(Tenant tenant, List<Worked> all, Cause cause) {
    RecordWrites<StoredFigures> writes = figures.writes(tenant);
    for (Worked worked : all) {
      StoredFigures after = worked.after();
      Publication published =
          Publication.of(
              after.partnerId(),
              after.version(),
              cause,
              PartnerFiguresChanged.of(after.partnerId(), worked.figures()));
      Bson met = Filters.eq(VERSION, worked.before().version());
      if (worked.tells()) {
        work.finish(writes, after, met, published);
      } else {
        work.finish(writes, after, met);
      }
    }
    writes.send();
  }

  /** Takes the marks away from partners that nothing can be worked out for. */
  void forget(Tenant tenant, List<StoredFigures> unknown) {
    RecordWrites<StoredFigures> writes = figures.writes(tenant);
    unknown.forEach(each -> work.finish(writes, each));
    writes.send();
  }

  TenantCollection collection() {
    return figures.documents();
  }

  /** The vendors that have partners which were marked by now. */
  Set<Tenant> marked() {
    return work.tenants(clock.instant());
  }

  Set<Tenant> tenants() {
    return figures.tenants();
  }
}
