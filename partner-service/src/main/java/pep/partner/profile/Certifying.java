package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.certification.CertificationKinds;
import pep.partner.vendor.Vendors;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
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

  public Partner award(
      Tenant tenant,
      String partnerId,
      @Nullable String ifMatch,
      Certification certification,
      Cause cause) {
    Partner partner = partners.get(tenant, partnerId);
    ETags.check(ifMatch, partner);
    partner.award(certification, clock.instant());
    return partners.save(partner, cause);
  }

  public Partner revoke(
      Tenant tenant, String partnerId, @Nullable String ifMatch, String code, Cause cause) {
    Partner partner = partners.get(tenant, partnerId);
    ETags.check(ifMatch, partner);
    partner.revoke(code);
    return partners.save(partner, cause);
  }

  /**
   * Awards what a training led to; how long it holds is the vendor's definition of it. A
   * partnership that ended meanwhile earns nothing more.
   */
  public void earn(Tenant tenant, String partnerId, String code, Instant completedAt, Cause cause) {
    if (partners.get(tenant, partnerId).status() == PartnerStatus.ENDED) {
      return;
    }
    ZoneId zone = vendors.get(tenant).timeZone();
    Instant expiry =
        kinds.find(tenant, code).map(kind -> kind.expiryOf(completedAt, zone)).orElse(null);
    award(tenant, partnerId, null, new Certification(code, completedAt, expiry), cause);
  }

  void expire(Tenant tenant, String partnerId) {
    Partner partner = partners.get(tenant, partnerId);
    Instant now = clock.instant();
    partner.expire(now);
    partners.save(partner, Cause.ofClock("certification-expiry"));
  }
}
