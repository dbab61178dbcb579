package pep.promotion.settlement;

import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The partners that are not paid for now. */
@Repository
public class PaymentHolds {

  private final TenantRecords<PaymentHold> holds;

  PaymentHolds(RecordCollections collections) {
    this.holds =
        collections.of(RecordKind.of(PaymentHold.class, "payment.holds", PaymentHold::partnerId));
  }

  /** Holds a partner, or says anew why. */
  public void put(Tenant tenant, PaymentHold hold) {
    if (!holds.insert(tenant, hold)) {
      holds.writes(tenant).replace(hold, Filters.empty()).send();
    }
  }

  /** Lets a partner be paid again; one that is not held is no error. */
  public void lift(Tenant tenant, String partnerId) {
    holds.delete(tenant, holds.is(tenant, partnerId));
  }

  public List<PaymentHold> all(Tenant tenant) {
    return holds.every(tenant);
  }

  Map<String, PaymentHold> byPartner(Tenant tenant) {
    Map<String, PaymentHold> held = new HashMap<>();
    all(tenant).forEach(each -> held.put(each.partnerId(), each));
    return held;
  }
}
