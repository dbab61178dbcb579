package pep.partner.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when a partner is in business, and when it was not.
 *
 * @param activatedAt when it came into business first; null while it never was
 * @param activeUntil when it went out of business, where it is out of it; null for any other
 * @param absentFrom when it had gone out of business last, where it came back; null for any other
 * @param absentUntil when it came back last; null for one that was never out of business
 */
record TimeInBusiness(
    @Nullable Instant activatedAt,
    @Nullable Instant activeUntil,
    @Nullable Instant absentFrom,
    @Nullable Instant absentUntil) {

  static final TimeInBusiness NEVER = new TimeInBusiness(null, null, null, null);

  /** In business from this instant on; the first such instant is kept for good. */
  TimeInBusiness begun(Instant at) {
    boolean back = activatedAt != null && activeUntil != null;
    return new TimeInBusiness(
        activatedAt == null ? at : activatedAt,
        null,
        back ? activeUntil : absentFrom,
        back ? at : absentUntil);
  }

  /** Out of business from this instant on. */
  TimeInBusiness left(Instant at) {
    return new TimeInBusiness(activatedAt, at, absentFrom, absentUntil);
  }
}
