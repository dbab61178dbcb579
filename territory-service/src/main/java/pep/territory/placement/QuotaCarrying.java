package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.QuotaSales;
import pep.territory.roster.Roster;

/** Gives grants their quotas, and lets them run from the first whole period on. */
@Component
class QuotaCarrying {

  private final Grants grants;
  private final QuotaSales sales;
  private final Roster roster;
  private final Clock clock;

  QuotaCarrying(Grants grants, QuotaSales sales, Roster roster, Clock clock) {
    this.grants = grants;
    this.sales = sales;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Gives a new grant its quota; within the transaction that makes it.
   *
   * @throws QuotaNotPossible if it cannot carry one
   */
  void carry(Grant grant, GrantQuota quota) {
    requireAlone(grant);
    run(grant, quota);
  }

  /** A grant that follows on another one has its quota, if it is exclusive too. */
  void handOn(Grant from, Grant to) {
    GrantQuota quota = from.quota();
    if (quota != null && to.kind() == GrantKind.EXCLUSIVE) {
      run(to, quota);
    }
  }

  /** A grant that was in review is issued: its quota begins to run. */
  void begin(Grant grant) {
    GrantQuota quota = grant.quota();
    if (quota != null && grant.quotaCourse() == null && grant.status() == GrantStatus.ISSUED) {
      run(grant, quota);
    }
  }

  private void run(Grant grant, GrantQuota quota) {
    QuotaPeriod first = first(grant, quota);
    grant.carry(quota, first);
    sales.watch(grant.tenant(), grant.partnerId(), grant.productLine(), first.from());
  }

  private QuotaPeriod first(Grant grant, GrantQuota quota) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(grant.tenant()));
    LocalDate from = grant.period().from();
    return QuotaPeriod.firstFrom(
        quota.per(),
        from.isAfter(today) ? from : today,
        roster.fiscalYearStartMonth(grant.tenant()));
  }

  /**
   * Sales do not say on which ground they were made, so that two quotas could not be told apart.
   */
  private void requireAlone(Grant grant) {
    boolean another =
        grants.liveOf(grant.tenant(), grant.partnerId()).stream()
            .filter(each -> !each.id().equals(grant.id()))
            .filter(each -> ProductLines.meet(each.productLine(), grant.productLine()))
            .anyMatch(each -> each.quota() != null);
    if (another) {
      throw new QuotaNotPossible(
          grant.id(), "is not the only one of its partner and line with a quota");
    }
  }

  /**
   * @throws InvalidInput if the amount is in another currency than the vendor's
   */
  void requireCurrency(Tenant tenant, GrantQuota quota) {
    Money amount = quota.amount();
    String currency = roster.currency(tenant);
    if (amount != null && !amount.getCurrencyUnit().getCode().equals(currency)) {
      throw InvalidInput.of(
          "amount",
          "foreign-currency",
          "Give the amount in " + currency + ", the vendor's currency.");
    }
  }
}
