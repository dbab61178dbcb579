package pep.promotion.ledger;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.Money;
import pep.platform.tenancy.Tenant;

/** What one posting adds to one running total. */
final class Tally {

  private final LedgerEntry one;
  private final Map<String, Money> amounts = new TreeMap<>();
  private long entries;

  Tally(LedgerEntry one) {
    this.one = one;
  }

  /** Names the running total that an entry adds to. */
  static String key(Tenant tenant, LedgerEntry entry) {
    return String.join(
        "/",
        tenant.vendorId(),
        String.valueOf(entry.postingPeriod()),
        entry.partnerId(),
        entry.promotionId() == null ? entry.kind().name() : entry.promotionId(),
        entry.amount().getCurrencyUnit().getCode());
  }

  void add(LedgerEntry entry) {
    entries++;
    Money amount = entry.amount();
    if (entry.kind() == EntryKind.INCENTIVE) {
      add(amount.isNegative() ? Tallies.CLAWED_BACK : Tallies.ACCRUED, amount.abs());
    }
    if (entry.corrects() != null) {
      add(Tallies.CORRECTED, amount);
    }
    entry.legs().forEach(leg -> add(Tallies.leg(leg.account(), leg.side()), leg.amount()));
  }

  private void add(String field, Money amount) {
    amounts.merge(field, amount, Money::plus);
  }

  Bson update() {
    List<Bson> all = new ArrayList<>();
    all.add(Updates.inc(Tallies.ENTRIES, entries));
    amounts.forEach(
        (field, amount) -> all.add(Updates.inc(field, new Decimal128(amount.getAmount()))));
    all.add(Updates.setOnInsert(Tallies.PERIOD, one.postingPeriod()));
    all.add(Updates.setOnInsert(Tallies.KIND, one.kind().name()));
    all.add(Updates.setOnInsert(Tallies.PARTNER, one.partnerId()));
    all.add(Updates.setOnInsert(Tallies.CURRENCY, one.amount().getCurrencyUnit().getCode()));
    all.add(Updates.set(Tallies.PARTNER_CODE, one.partnerCode()));
    if (one.promotionId() != null) {
      all.add(Updates.setOnInsert(Tallies.PROMOTION, one.promotionId()));
      all.add(Updates.setOnInsert(Tallies.PROMOTION_CODE, one.promotionCode()));
    }
    return Updates.combine(all);
  }
}
