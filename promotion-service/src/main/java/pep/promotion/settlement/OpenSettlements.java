package pep.promotion.settlement;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Which settlement of each vendor is open. Moved within the transaction that opens or ends one. */
@Repository
class OpenSettlements {

  private static final String NUMBER = Fields.of(OpenSettlement::number);

  private final TenantRecords<OpenSettlement> open;

  OpenSettlements(RecordCollections collections) {
    this.open =
        collections.of(RecordKind.of(OpenSettlement.class, "settlement.open", OpenSettlement::key));
  }

  /**
   * @throws SettlementOpen while another one is open
   */
  void open(Tenant tenant, String settlementId) {
    OpenSettlement met = met(tenant);
    if (met.settlementId() != null) {
      throw new SettlementOpen(met.settlementId());
    }
    put(tenant, met, settlementId);
  }

  void end(Tenant tenant) {
    put(tenant, met(tenant), null);
  }

  private OpenSettlement met(Tenant tenant) {
    return open.find(tenant, OpenSettlement.KEY)
        .orElseGet(() -> new OpenSettlement(OpenSettlement.KEY, 0, null));
  }

  private void put(Tenant tenant, OpenSettlement met, @Nullable String settlementId) {
    OpenSettlement after = new OpenSettlement(OpenSettlement.KEY, met.number() + 1, settlementId);
    if (met.number() == 0) {
      open.writes(tenant).insert(after).sendAll();
    } else {
      open.writes(tenant).replace(after, Filters.eq(NUMBER, met.number())).sendAll();
    }
  }
}
