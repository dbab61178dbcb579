package pep.promotion.ledger;

import static com.mongodb.client.model.Accumulators.addToSet;
import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.records.Fields;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** What promotions had come to at an instant: the sum of the entries until then. */
@Service
public class EarlierTotals {

  private static final String AT = Fields.of(LedgerEntry::at);
  private static final String PARTNER = Fields.of(LedgerEntry::partnerId);
  private static final String PROMOTION = Fields.of(LedgerEntry::promotionId);
  private static final String CODE = Fields.of(LedgerEntry::promotionCode);
  private static final String AMOUNT = Fields.of(LedgerEntry::amount);
  private static final Decimal128 ZERO = new Decimal128(BigDecimal.ZERO);

  private final TenantCollection entries;

  EarlierTotals(TenantCollections collections) {
    this.entries = collections.of(Ledger.COLLECTION);
  }

  /**
   * The sums of all accounts over one promotion.
   *
   * @param asOf entries up to and with this instant
   */
  public TrialBalance balanceOf(
      Tenant tenant, String promotionId, Instant asOf, CurrencyUnit currency) {
    Bson until = Filters.and(Filters.eq(PROMOTION, promotionId), Filters.lte(AT, Date.from(asOf)));
    Document leg =
        new Document("account", new Document("$toUpper", "$legs.account"))
            .append("side", new Document("$toUpper", "$legs.side"));
    List<AccountTotal> totals = new ArrayList<>();
    for (Document d :
        entries.aggregate(
            tenant,
            List.of(match(until), unwind("$legs"), group(leg, sum("amount", "$legs.amount"))))) {
      Document of = d.get("_id", Document.class);
      Account account = Account.valueOf(of.getString("account"));
      Money amount = Money.of(currency, Tallies.amount(d, "amount"));
      Money none = Money.zero(currency);
      boolean debit = Leg.Side.valueOf(of.getString("side")) == Leg.Side.DEBIT;
      totals.add(new AccountTotal(account, debit ? amount : none, debit ? none : amount));
    }
    return TrialBalance.of(List.of(), currency).plus(TrialBalance.of(totals, currency));
  }

  /**
   * What each promotion had come to, by its code.
   *
   * @param asOf entries up to and with this instant
   */
  public List<PromotionTotal> at(
      Tenant tenant, Instant asOf, @Nullable String partnerId, CurrencyUnit currency) {
    Bson filter =
        Filters.and(
            Filters.lte(AT, Date.from(asOf)),
            Filters.exists(PROMOTION),
            partnerId == null ? Filters.empty() : Filters.eq(PARTNER, partnerId));
    Document accrued = new Document("$max", List.of("$" + AMOUNT, ZERO));
    Document clawedBack =
        new Document("$max", List.of(new Document("$subtract", List.of(ZERO, "$" + AMOUNT)), ZERO));
    List<PromotionTotal> totals = new ArrayList<>();
    for (Document d :
        entries.aggregate(
            tenant,
            List.of(
                match(filter),
                group(
                    "$" + PROMOTION,
                    first("code", "$" + CODE),
                    sum("accrued", accrued),
                    sum("clawedBack", clawedBack),
                    sum("entries", 1L),
                    addToSet("partners", "$" + PARTNER))))) {
      Money gained = Money.of(currency, Tallies.amount(d, "accrued"));
      Money lost = Money.of(currency, Tallies.amount(d, "clawedBack"));
      totals.add(
          new PromotionTotal(
              d.getString("_id"),
              d.getString("code"),
              gained,
              lost,
              gained.minus(lost),
              d.getLong("entries"),
              d.getList("partners", String.class).size()));
    }
    totals.sort(Comparator.comparing(PromotionTotal::promotionCode));
    return totals;
  }
}
