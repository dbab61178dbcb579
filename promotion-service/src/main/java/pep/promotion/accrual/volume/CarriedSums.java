package pep.promotion.accrual.volume;

import com.mongodb.MongoException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;
import pep.platform.outage.DuplicateKeys;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The sums of the partners' sales, carried from one settlement to the next. */
@Repository
public class CarriedSums {

  private static final String VERSION = Fields.of(SummedSales::version);

  private final TenantRecords<SummedSales> sums;

  CarriedSums(RecordCollections collections) {
    this.sums = collections.of(RecordKind.of(SummedSales.class, "sums", SummedSales::partnerId));
  }

  /** The sums of these partners; of those that have none, none. */
  public Map<String, SummedSales> of(Tenant tenant, Collection<String> partnerIds) {
    Map<String, SummedSales> found = new HashMap<>();
    partnerIds.forEach(id -> found.put(id, SummedSales.none(id)));
    sums.find(tenant, sums.are(tenant, partnerIds))
        .forEach(each -> found.put(each.partnerId(), each));
    return found;
  }

  /**
   * Writes sums with the versions that they were read with, within the caller's transaction.
   *
   * @return false when some have moved on
   */
  public boolean write(Tenant tenant, Collection<SummedSales> changed) {
    RecordWrites<SummedSales> writes = sums.writes(tenant);
    for (SummedSales each : changed) {
      if (each.version() == 0) {
        writes.insert(each.next());
      } else {
        writes.replace(each.next(), Fields.at(VERSION, each.version()));
      }
    }
    try {
      return writes.sendAll() == changed.size();
    } catch (MongoException e) {
      if (DuplicateKeys.met(e)) {
        // A rival wrote a partner's first sums.
        return false;
      }
      throw e;
    }
  }
}
