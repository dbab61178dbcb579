package pep.territory.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;

/** What the vendor says of what holders of exclusive grants are to sell. */
@Service
public class GrantQuotas {

  private final Grants grants;
  private final QuotaCarrying carrying;
  private final SoldUnderGrant sold;
  private final Guards guards;

  GrantQuotas(Grants grants, QuotaCarrying carrying, SoldUnderGrant sold, Guards guards) {
    this.grants = grants;
    this.carrying = carrying;
    this.sold = sold;
    this.guards = guards;
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
    carrying.requireCurrency(tenant, quota);
    return changed(
        tenant,
        id,
        ifMatch,
        cause,
        grant -> {
          carrying.carry(grant, quota);
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
        Placement.guardsOf(seen.territoryId()),
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
        : Optional.of(QuotaFigures.of(quota, period, sold.in(period, grant, quota)));
  }
}
