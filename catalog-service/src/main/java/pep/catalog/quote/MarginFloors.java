package pep.catalog.quote;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The margin floor of each vendor that has one. */
@Repository
public class MarginFloors {

  private final TenantRecords<MarginFloor> floors;

  MarginFloors(RecordCollections collections) {
    this.floors =
        collections.of(RecordKind.of(MarginFloor.class, "quote.floors", MarginFloor::key));
  }

  /** Keeps the floor that holds from now on. */
  public void put(Tenant tenant, MarginFloor floor) {
    if (!floors.insert(tenant, floor)) {
      floors.writes(tenant).replace(floor, Filters.empty()).send();
    }
  }

  /** The vendor's floor; empty where it has none. */
  public Optional<MarginFloor> find(Tenant tenant) {
    return floors.find(tenant, MarginFloor.KEY);
  }

  boolean isAbove(Tenant tenant, QuoteDecision decision) {
    return find(tenant).filter(floor -> floor.isAbove(decision)).isPresent();
  }
}
