package pep.promotion.ledger;

import static com.mongodb.client.model.Accumulators.addToSet;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;

/** What a ledger comes to, by its running totals. */
@Service
public class LedgerSums {

  private final RunningBalances balances;
  private final Tallies tallies;
  private final Paces paces;

  LedgerSums(RunningBalances balances, Tallies tallies, Paces paces) {
    this.balances = balances;
    this.tallies = tallies;
    this.paces = paces;
  }

  /**
   * The sums of all accounts.
   *
   * @param asOf what was posted up to and with this instant; null for all
   */
  public TrialBalance balance(Tenant tenant, @Nullable Instant asOf, CurrencyUnit currency) {
    return balances.at(tenant, currency, asOf);
  }

  /** The sums of all accounts over one promotion. */
  public TrialBalance balanceOf(Tenant tenant, String promotionId, CurrencyUnit currency) {
    return accounts(
        tenant, Filters.and(of(currency), Filters.eq(Tallies.PROMOTION, promotionId)), currency);
  }

  /** The sums of all accounts over what was posted in a period. */
  public TrialBalance balanceIn(Tenant tenant, String period, CurrencyUnit currency) {
    return accounts(
        tenant, Filters.and(of(currency), Filters.eq(Tallies.PERIOD, period)), currency);
  }

  /** What each promotion came to, by its code. */
  public List<PromotionTotal> totals(
      Tenant tenant, @Nullable String partnerId, CurrencyUnit currency) {
    return totals(
        tenant,
        partnerId == null ? Filters.empty() : Filters.eq(Tallies.PARTNER, partnerId),
        currency);
  }

  /** What each promotion came to for a partner in a period, by its code. */
  public List<PromotionTotal> totalsIn(
      Tenant tenant, String period, String partnerId, CurrencyUnit currency) {
    return totals(
        tenant,
        Filters.and(Filters.eq(Tallies.PARTNER, partnerId), Filters.eq(Tallies.PERIOD, period)),
        currency);
  }

  /** The ids of the partners that a promotion owes more than was taken back. */
  public Set<String> earning(Tenant tenant, String promotionId, CurrencyUnit currency) {
    Bson filter = Filters.and(of(currency), Filters.eq(Tallies.PROMOTION, promotionId));
    return tallies.sums(tenant, filter, Tallies.PARTNER).stream()
        .filter(
            each ->
                Tallies.amount(each, Tallies.ACCRUED)
                        .compareTo(Tallies.amount(each, Tallies.CLAWED_BACK))
                    > 0)
        .map(each -> each.getString("_id"))
        .collect(Collectors.toSet());
  }

  private List<PromotionTotal> totals(Tenant tenant, Bson which, CurrencyUnit currency) {
    Bson filter = Filters.and(of(currency), Filters.exists(Tallies.PROMOTION), which);
    List<PromotionTotal> totals = new ArrayList<>();
    for (Document d :
        tallies.sums(
            tenant,
            filter,
            Tallies.PROMOTION,
            Tallies.named(Tallies.PROMOTION_CODE),
            addToSet("partners", "$" + Tallies.PARTNER))) {
      Money accrued = money(d, Tallies.ACCRUED, currency);
      Money clawedBack = money(d, Tallies.CLAWED_BACK, currency);
      totals.add(
          new PromotionTotal(
              d.getString("_id"),
              d.getString(Tallies.PROMOTION_CODE),
              accrued,
              clawedBack,
              accrued.minus(clawedBack),
              d.getLong(Tallies.ENTRIES),
              d.getList("partners", String.class).size()));
    }
    totals.sort(Comparator.comparing(PromotionTotal::promotionCode));
    return totals;
  }

  /**
   * What promotions came to, by their ids: accrued less clawed back, in the currency of each.
   *
   * @param since from the hour on that this instant is in
   */
  public Map<String, BigDecimal> owedSince(
      Tenant tenant, Collection<String> promotionIds, Instant since) {
    return paces.since(tenant, promotionIds, since);
  }

  /** The months that anything was posted in, in their order. */
  public List<String> months(Tenant tenant) {
    return tallies.periods(tenant);
  }

  private TrialBalance accounts(Tenant tenant, Bson filter, CurrencyUnit currency) {
    List<AccountTotal> totals = new ArrayList<>();
    for (Document d : tallies.sums(tenant, filter, null)) {
      for (Account account : Account.values()) {
        Money debit = money(d, Leg.Side.DEBIT + "_" + account, currency);
        Money credit = money(d, Leg.Side.CREDIT + "_" + account, currency);
        if (!debit.isZero() || !credit.isZero()) {
          totals.add(new AccountTotal(account, debit, credit));
        }
      }
    }
    return TrialBalance.of(totals, currency);
  }

  private static Bson of(CurrencyUnit currency) {
    return Filters.eq(Tallies.CURRENCY, currency.getCode());
  }

  private static Money money(Document sums, String field, CurrencyUnit currency) {
    return Money.of(currency, Tallies.amount(sums, field));
  }
}
