package pep.territory.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.placement.GrantDecision.Outcome;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.QuotaSales;
import pep.territory.quota.Sold;
import pep.territory.roster.Roster;

/**
 * What holders of exclusive grants are to sell. A quota that is missed ends the exclusivity by the
 * clock: the grant ends, and an open one follows for the days that are left.
 */
@Service
public class GrantQuotas {

  private final Grants grants;
  private final Territories territories;
  private final Exclusivity exclusivity;
  private final QuotaSales sales;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  GrantQuotas(
      Grants grants,
      Territories territories,
      Exclusivity exclusivity,
      QuotaSales sales,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.exclusivity = exclusivity;
    this.sales = sales;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Gives a grant a quota, or another one; it counts from the next whole period on.
   *
   * @throws QuotaNotPossible if the grant is not exclusive or holds no more, or its partner has one
   *     on another grant of the line
   * @throws InvalidInput if the amount is in another currency than the vendor's
   */
  public Grant set(
      Tenant tenant, String id, @Nullable String ifMatch, GrantQuota quota, Cause cause) {
    requireCurrency(tenant, quota);
    return changed(
        tenant,
        id,
        ifMatch,
        cause,
        grant -> {
          carry(grant, quota);
          return grant;
        });
  }

  /** Takes a grant's quota away. A repeat changes nothing. */
  public Grant drop(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return changed(
        tenant,
        id,
        ifMatch,
        cause,
        grant -> {
          grant.dropQuota();
          return grant;
        });
  }

  /**
   * Lets a missed quota of the period that is watched take nothing away.
   *
   * @param from the first day of the period
   * @throws NoQuotaPeriod if that period is not watched
   */
  public Grant waive(
      Tenant tenant, String id, @Nullable String ifMatch, LocalDate from, Cause cause) {
    String reason = cause.why() == null ? "" : cause.why();
    return changed(
        tenant,
        id,
        ifMatch,
        cause,
        grant -> {
          grant.waiveQuota(new QuotaCourse.Waived(from, reason, cause.by()));
          return grant;
        });
  }

  private Grant changed(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      UnaryOperator<Grant> change) {
    Grant seen = grants.get(tenant, id);
    return guards.holding(
        tenant,
        Placement.guardsOf(seen.productLine(), seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          ETags.check(ifMatch, grant);
          return grants.save(change.apply(grant), cause);
        });
  }

  /** The quota of the period that is watched beside what was sold in it; none if there is none. */
  public Optional<QuotaFigures> figures(Reach reach, String id) {
    Grant grant = grants.get(reach, id);
    GrantQuota quota = grant.quota();
    QuotaPeriod period = grant.quotaCourse() == null ? null : grant.quotaCourse().period();
    return quota == null || period == null
        ? Optional.empty()
        : Optional.of(QuotaFigures.of(quota, period, sold(grant, quota, period)));
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
    LocalDate today = today(grant.tenant());
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
            .filter(each -> each.productLine().equals(grant.productLine()))
            .anyMatch(each -> each.quota() != null);
    if (another) {
      throw new QuotaNotPossible(
          grant.id(), "is not the only one of its partner and line with a quota");
    }
  }

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

  /** What the clock does when a grant's period is over, or its quota is to be looked at. */
  void whenDue(Tenant tenant, String id) {
    Grant seen = grants.get(tenant, id);
    guards.holding(
        tenant,
        Placement.guardsOf(seen.productLine(), seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          Instant now = clock.instant();
          look(grant, now);
          grant.endWhenOver(now);
          grant.tellEnd(now);
          return grants.save(grant, Cause.ofClock("grant-period"));
        });
  }

  private void look(Grant grant, Instant now) {
    GrantQuota quota = grant.quota();
    Optional<QuotaPeriod> due = grant.quotaDue(now);
    while (quota != null && due.isPresent()) {
      QuotaPeriod period = due.get();
      Sold sold = sold(grant, quota, period);
      if (grant.lookAtQuota(period, sold) == QuotaCourse.Finding.MISSED) {
        lose(grant, QuotaFigures.of(quota, period, sold));
      }
      due = grant.quotaDue(now);
    }
  }

  private void lose(Grant grant, QuotaFigures figures) {
    Tenant tenant = grant.tenant();
    Creation creation = Creation.derivedFrom(grant.id() + "\nwithout exclusivity");
    String next = creation.id(Grant.ID_PREFIX);
    Optional<GrantPeriod> left = grant.period().leftOn(today(tenant));
    if (left.isEmpty()) {
      grant.loseExclusivity(figures, null);
      return;
    }
    GrantRequest request =
        new GrantRequest(
            territories.get(tenant, grant.territoryId()),
            grant.partnerId(),
            grant.partnerCode(),
            grant.productLine(),
            GrantKind.OPEN,
            0,
            left.get(),
            List.of());
    grant.loseExclusivity(figures, next);
    Cause cause = Cause.ofClock("grant-period");
    grants.save(grant, cause);
    Ruling ruling =
        exclusivity.decide(
            tenant, request.productLine(), request.terms(next), grant.doubtsSetAside());
    if (ruling.decision().outcome() != Outcome.REFUSE) {
      grants.create(
          new Grant(tenant, next, request, roster.zone(tenant), ruling, clock.instant()),
          creation,
          cause);
    }
  }

  private Sold sold(Grant grant, GrantQuota quota, QuotaPeriod period) {
    Money amount = quota.amount();
    String currency =
        amount == null ? roster.currency(grant.tenant()) : amount.getCurrencyUnit().getCode();
    return sales.sold(grant.tenant(), grant.partnerId(), grant.productLine(), currency, period);
  }

  private LocalDate today(Tenant tenant) {
    return LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
  }
}
