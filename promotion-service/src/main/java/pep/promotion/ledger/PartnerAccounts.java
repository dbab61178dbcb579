package pep.promotion.ledger;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;

/** What is owed to each partner, period by period, from the running totals. */
@Service
public class PartnerAccounts {

  private final Tallies tallies;

  PartnerAccounts(Tallies tallies) {
    this.tallies = tallies;
  }

  /**
   * The accounts of a period, by the partners' ids.
   *
   * @param period such as {@code 2026-03}
   * @param partnerId one partner; null for all that anything was posted for by its end
   */
  public List<PartnerAccount> in(
      Tenant tenant, String period, @Nullable String partnerId, CurrencyUnit currency) {
    Bson partner =
        Filters.and(
            Filters.eq(Tallies.CURRENCY, currency.getCode()),
            partnerId == null ? Filters.empty() : Filters.eq(Tallies.PARTNER, partnerId));
    Map<String, Document> before =
        byPartner(tenant, Filters.and(partner, Filters.lt(Tallies.PERIOD, period)));
    Map<String, Document> during =
        byPartner(tenant, Filters.and(partner, Filters.eq(Tallies.PERIOD, period)));
    Map<String, Document> all = new TreeMap<>(before);
    all.putAll(during);
    List<PartnerAccount> accounts = new ArrayList<>(all.size());
    all.forEach(
        (id, named) -> {
          Money opening = payable(before.get(id), currency);
          Money moved = payable(during.get(id), currency);
          Money corrected =
              during.containsKey(id)
                  ? Money.of(currency, Tallies.amount(named, Tallies.CORRECTED))
                  : opening.minus(opening);
          accounts.add(
              new PartnerAccount(
                  id,
                  named.getString(Tallies.PARTNER_CODE),
                  opening,
                  moved.minus(corrected),
                  corrected,
                  opening.plus(moved)));
        });
    return accounts;
  }

  /**
   * What can be paid to a partner.
   *
   * @param amount above zero
   */
  public record Payable(String partnerId, String partnerCode, Money amount) {}

  /**
   * What was owed at the end of a period and was not paid since, by the partners' ids; no more than
   * what is owed now.
   */
  public List<Payable> payable(Tenant tenant, String period, CurrencyUnit currency) {
    Bson all = Filters.eq(Tallies.CURRENCY, currency.getCode());
    Map<String, Document> then =
        byPartner(tenant, Filters.and(all, Filters.lte(Tallies.PERIOD, period)));
    Map<String, Document> paid =
        byPartner(
            tenant,
            Filters.and(
                all,
                Filters.gt(Tallies.PERIOD, period),
                Filters.eq(Tallies.KIND, EntryKind.PAYMENT.name())));
    Map<String, Document> now = byPartner(tenant, all);
    List<Payable> payable = new ArrayList<>();
    then.forEach(
        (id, named) -> {
          Money unpaid = payable(named, currency).plus(payable(paid.get(id), currency));
          Money owed = payable(now.get(id), currency);
          Money amount = unpaid.isLessThan(owed) ? unpaid : owed;
          if (amount.isPositive()) {
            payable.add(new Payable(id, named.getString(Tallies.PARTNER_CODE), amount));
          }
        });
    return payable;
  }

  /**
   * What a partner has to pay back.
   *
   * @param amount above zero
   */
  public record Owing(String partnerId, String partnerCode, Money amount) {}

  /** How far a partner's account is below zero now; empty where it is not. */
  public Optional<Owing> owing(Tenant tenant, String partnerId, CurrencyUnit currency) {
    Bson partner =
        Filters.and(
            Filters.eq(Tallies.CURRENCY, currency.getCode()),
            Filters.eq(Tallies.PARTNER, partnerId));
    Document sums = byPartner(tenant, partner).get(partnerId);
    Money payable = payable(sums, currency);
    return sums != null && payable.isNegative()
        ? Optional.of(new Owing(partnerId, sums.getString(Tallies.PARTNER_CODE), payable.negated()))
        : Optional.empty();
  }

  private Map<String, Document> byPartner(Tenant tenant, Bson filter) {
    Map<String, Document> found = new TreeMap<>();
    tallies
        .sums(tenant, filter, Tallies.PARTNER, Tallies.named(Tallies.PARTNER_CODE))
        .forEach(each -> found.put(each.getString("_id"), each));
    return found;
  }

  private static Money payable(@Nullable Document sums, CurrencyUnit currency) {
    BigDecimal owed =
        sums == null
            ? BigDecimal.ZERO
            : Tallies.amount(sums, Leg.Side.CREDIT + "_" + Account.PARTNER_PAYABLE)
                .subtract(Tallies.amount(sums, Leg.Side.DEBIT + "_" + Account.PARTNER_PAYABLE));
    return Money.of(currency, owed);
  }
}
