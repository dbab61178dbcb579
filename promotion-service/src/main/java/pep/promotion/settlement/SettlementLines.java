package pep.promotion.settlement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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

/** What is paid to whom in the settlements of all vendors. */
@Repository
public class SettlementLines {

  private static final String COLLECTION = "settlement.lines";
  private static final String SETTLEMENT = Fields.of(SettlementLine::settlementId);
  private static final String NUMBER = Fields.of(SettlementLine::number);
  private static final String PARTNER = Fields.of(SettlementLine::partnerId);
  private static final String STATUS = Fields.of(SettlementLine::status);
  private static final String AT = Fields.of(SettlementLine::at);

  private final TenantRecords<SettlementLine> lines;

  SettlementLines(RecordCollections collections) {
    this.lines =
        collections.of(RecordKind.of(SettlementLine.class, COLLECTION, SettlementLine::key));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-settlement-lines",
        database -> {
          var lines = database.getCollection(COLLECTION);
          lines.createIndex(
              Indexes.ascending("vendorId", SETTLEMENT, NUMBER),
              new IndexOptions().name("settlement"));
          lines.createIndex(
              Indexes.ascending("vendorId", PARTNER, AT), new IndexOptions().name("partner"));
        });
  }

  /** The lines of a settlement in their order. */
  public List<SettlementLine> of(Tenant tenant, String settlementId) {
    return lines.find(tenant, Filters.eq(SETTLEMENT, settlementId), Sorts.ascending(NUMBER), 0);
  }

  /** The line of a partner in a settlement; empty where it has none. */
  Optional<SettlementLine> find(Tenant tenant, String settlementId, String partnerId) {
    return lines.find(tenant, settlementId + "/" + partnerId);
  }

  /** Those within reach. */
  public Page<SettlementLine> page(Reach reach, Listing listing) {
    return lines.page(reach.tenant(), reach.within(PARTNER), listing);
  }

  /** Writes the lines of a new settlement, within the caller's transaction. */
  void insert(Tenant tenant, Collection<SettlementLine> fresh) {
    RecordWrites<SettlementLine> writes = lines.writes(tenant);
    fresh.forEach(writes::insert);
    writes.sendAll();
  }

  /** Writes lines as they have become, within the caller's transaction. */
  void replace(Tenant tenant, Collection<SettlementLine> changed) {
    RecordWrites<SettlementLine> writes = lines.writes(tenant);
    changed.forEach(each -> writes.replace(each, Filters.empty()));
    writes.sendAll();
  }

  /** Notes that none of a settlement's lines is paid. */
  void cancel(Tenant tenant, String settlementId, Instant now) {
    lines.updateAll(
        tenant,
        Filters.eq(SETTLEMENT, settlementId),
        Updates.combine(
            Updates.set(STATUS, LineStatus.CANCELLED.name()), Updates.set(AT, Date.from(now))));
  }
}
