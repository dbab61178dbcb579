package pep.promotion.settlement;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** How each vendor pays. */
@Repository
public class PayingTerms {

  private final TenantRecords<SettlementTerms> terms;

  PayingTerms(RecordCollections collections) {
    this.terms =
        collections.of(
            RecordKind.of(SettlementTerms.class, "settlement.terms", SettlementTerms::key));
  }

  /** Keeps how the vendor pays from now on. */
  public void put(Tenant tenant, SettlementTerms now) {
    if (!terms.insert(tenant, now)) {
      terms.writes(tenant).replace(now, Filters.empty()).send();
    }
  }

  /** How the vendor pays; empty where it has not said. */
  public Optional<SettlementTerms> find(Tenant tenant) {
    return terms.find(tenant, SettlementTerms.KEY);
  }

  /**
   * @throws TermsMissing when the vendor has not said how it pays
   */
  SettlementTerms get(Tenant tenant) {
    return find(tenant).orElseThrow(TermsMissing::new);
  }
}
