package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.certification.CertificationKind;
import pep.partner.certification.CertificationKinds;
import pep.partner.vendor.Vendors;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Awards, renews and ends certifications. */
@Service
public class Certifying {

  private final Partners partners;
  private final Vendors vendors;
  private final CertificationKinds kinds;
  private final Clock clock;

  Certifying(Partners partners, Vendors vendors, CertificationKinds kinds, Clock clock) {
    this.partners = partners;
    this.vendors = vendors;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * Awards a certification by hand.
   *
   * @param expiresAt when it ceases to hold; null for as long as the vendor's definition says
   */
  public Partner award(
      Tenant tenant,
      String partnerId,
      @Nullable String ifMatch,
      String code,
      Instant awardedAt,
      @Nullable Instant expiresAt,
      Cause cause) {
    Partner partner = partners.get(tenant, partnerId);
    ETags.check(ifMatch, partner);
    Instant until = check(tenant, code, awardedAt, expiresAt);
    partner.award(new Certification(code, awardedAt, until), clock.instant());
    return partners.save(partner, cause);
  }

  /**
   * When an award ceases to hold; null for never.
   *
   * @throws InvalidInput if the vendor has no such certification, or it never holds that long
   */
  public @Nullable Instant check(
      Tenant tenant, String code, Instant awardedAt, @Nullable Instant expiresAt) {
    CertificationKind kind =
        kinds.find(tenant, code).orElseThrow(() -> InvalidInput.unknown("code", "certification"));
    Instant longest = kind.expiryOf(awardedAt, vendors.get(tenant).timeZone());
    if (expiresAt != null && longest != null && expiresAt.isAfter(longest)) {
      throw InvalidInput.of(
          "expiresAt",
          "beyond-validity",
          "Leave it out, or give " + longest + " at the latest: it holds for as long as defined.");
    }
    return expiresAt == null ? longest : expiresAt;
  }

  /**
   * Takes a certification away before its end.
   *
   * @throws NotFound if the partner has none of that code
   */
  public Partner withdraw(
      Staff staff, String partnerId, @Nullable String ifMatch, String code, String reason) {
    Partner partner = partners.get(staff.tenant(), partnerId);
    ETags.check(ifMatch, partner);
    partner.withdraw(code, reason, clock.instant());
    return partners.save(partner, Cause.of(staff, reason));
  }

  /**
   * Awards what a training led to; how long it holds is the vendor's definition of it. A
   * partnership that ended meanwhile earns nothing more.
   */
  public void earn(Tenant tenant, String partnerId, String code, Instant completedAt, Cause cause) {
    Partner partner = partners.get(tenant, partnerId);
    if (partner.status() == PartnerStatus.ENDED) {
      return;
    }
    ZoneId zone = vendors.get(tenant).timeZone();
    Instant expiry =
        kinds.find(tenant, code).map(kind -> kind.expiryOf(completedAt, zone)).orElse(null);
    partner.award(new Certification(code, completedAt, expiry), clock.instant());
    partners.save(partner, cause);
  }

  void expire(Tenant tenant, String partnerId) {
    Partner partner = partners.get(tenant, partnerId);
    Instant now = clock.instant();
    partner.expire(now);
    partners.save(partner, Cause.ofClock("certification-expiry"));
  }
}
