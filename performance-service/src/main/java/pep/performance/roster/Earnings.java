package pep.performance.roster;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** Sums what partners earned by incentives, and what they quoted, as others tell it. */
@Service
public class Earnings {

  private final TenantCollection earned;
  private final TenantCollection quoted;

  Earnings(TenantCollections collections) {
    this.earned = collections.of("known.earnings");
    this.quoted = collections.of("known.quotes");
  }

  /**
   * One entry of the incentive ledger.
   *
   * @param amount what the partner earned by it; negative where it was taken back
   */
  public record Entry(String partnerId, Money amount) {}

  /** Adds entries; to be called once for each, in the transaction that notes their events. */
  public void add(Tenant tenant, List<Entry> entries) {
    Map<String, Long> sums = new HashMap<>();
    for (Entry entry : entries) {
      sums.merge(entry.partnerId(), entry.amount().getAmountMinorLong(), Long::sum);
    }
    TenantWrites writes = new TenantWrites();
    sums.forEach(
        (partnerId, minor) ->
            writes.update(
                Filters.eq("_id", tenant.vendorId() + "/" + partnerId),
                Updates.combine(Updates.inc("minor", minor), Updates.inc("entries", 1L)),
                true));
    earned.bulk(tenant, writes, false);
  }

  /** Notes a quote; to be called in the transaction that notes the event. */
  public void quoted(Tenant tenant, String partnerId) {
    quoted.updateOne(
        tenant,
        Filters.eq("_id", tenant.vendorId() + "/" + partnerId),
        Updates.inc("quotes", 1L),
        true);
  }

  /** What a partner has earned by incentives so far. */
  public Money of(Tenant tenant, String partnerId, CurrencyUnit currency) {
    Document found = earned.findOne(tenant, Filters.eq("_id", tenant.vendorId() + "/" + partnerId));
    return Money.ofMinor(currency, found == null ? 0 : found.getLong("minor"));
  }

  /** How many quotes a partner has sent. */
  public long quotesOf(Tenant tenant, String partnerId) {
    Document found = quoted.findOne(tenant, Filters.eq("_id", tenant.vendorId() + "/" + partnerId));
    return found == null ? 0 : found.getLong("quotes");
  }
}
