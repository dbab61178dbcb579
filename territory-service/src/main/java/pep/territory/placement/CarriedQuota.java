package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.Sold;

/**
 * What the holder of a grant is to sell, and how that runs.
 *
 * @param quota none if it is left open
 * @param quotaCourse none before the grant is issued
 */
record CarriedQuota(@Nullable GrantQuota quota, @Nullable QuotaCourse quotaCourse) {

  static final CarriedQuota NONE = new CarriedQuota(null, null);

  /**
   * Another quota, from a period on; what was waived stays waived.
   *
   * @param ends the first day on which the grant holds no more; none for no end
   */
  CarriedQuota running(GrantQuota newQuota, QuotaPeriod first, @Nullable LocalDate ends) {
    QuotaCourse course =
        quotaCourse == null ? QuotaCourse.from(first, ends) : quotaCourse.anew(first, ends);
    return new CarriedQuota(newQuota, course);
  }

  /** Another quota, which runs once the grant is issued. */
  CarriedQuota waiting(GrantQuota newQuota) {
    return new CarriedQuota(newQuota, quotaCourse);
  }

  /**
   * A missed quota of the period takes nothing away.
   *
   * @throws NoQuotaPeriod if that period is not watched
   */
  CarriedQuota waive(QuotaCourse.Waived waived, String grantId) {
    QuotaPeriod watched = quotaCourse == null ? null : quotaCourse.period();
    if (quotaCourse == null || watched == null || !watched.from().equals(waived.from())) {
      throw new NoQuotaPeriod(grantId);
    }
    return new CarriedQuota(quota, quotaCourse.waive(waived));
  }

  /** When it is looked at next; empty for never. */
  Optional<Instant> dueAt(ZoneId zone) {
    return quota == null || quotaCourse == null ? Optional.empty() : quotaCourse.dueAt(quota, zone);
  }

  /** The period that is to be looked at by now. */
  Optional<QuotaPeriod> due(Instant now, ZoneId zone) {
    boolean due = dueAt(zone).filter(at -> !now.isBefore(at)).isPresent();
    return due && quotaCourse != null
        ? Optional.ofNullable(quotaCourse.period())
        : Optional.empty();
  }

  /**
   * What a look at the period that is due has found.
   *
   * @param then how the quota goes on
   */
  record Look(
      QuotaCourse.Finding finding, QuotaFigures figures, int graceDays, CarriedQuota then) {}

  /**
   * @param ends the first day on which the grant holds no more; none for no end
   */
  Look lookAt(QuotaPeriod due, Sold sold, @Nullable LocalDate ends) {
    if (quota == null || quotaCourse == null) {
      throw new IllegalStateException("no quota");
    }
    QuotaCourse.Finding finding = quotaCourse.judged(quota, sold);
    return new Look(
        finding,
        QuotaFigures.of(quota, due, sold),
        quota.graceDays(),
        new CarriedQuota(quota, quotaCourse.after(finding, quota, ends)));
  }
}
