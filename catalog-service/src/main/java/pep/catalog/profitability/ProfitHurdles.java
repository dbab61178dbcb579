package pep.catalog.profitability;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The hurdle of each vendor that has one. */
@Repository
public class ProfitHurdles {

  private final TenantRecords<ProfitHurdle> hurdles;

  ProfitHurdles(RecordCollections collections) {
    this.hurdles =
        collections.of(RecordKind.of(ProfitHurdle.class, "profit.hurdles", ProfitHurdle::key));
  }

  /** Keeps the hurdle that holds from now on. */
  public void put(Tenant tenant, ProfitHurdle hurdle) {
    if (!hurdles.insert(tenant, hurdle)) {
      hurdles.writes(tenant).replace(hurdle, Filters.empty()).send();
    }
  }

  /** The vendor's hurdle; empty where it has none. */
  public Optional<ProfitHurdle> find(Tenant tenant) {
    return hurdles.find(tenant, ProfitHurdle.KEY);
  }

  /** Takes the hurdle away. */
  public void remove(Tenant tenant) {
    hurdles.delete(tenant, Filters.empty());
  }
}
