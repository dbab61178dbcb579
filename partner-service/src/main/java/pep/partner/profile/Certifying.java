package pep.partner.profile;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Awards, renews and ends certifications. */
@Service
public class Certifying {

  private final Partners partners;
  private final Clock clock;

  Certifying(Partners partners, Clock clock) {
    this.partners = partners;
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

  void expire(Tenant tenant, String partnerId) {
    Partner partner = partners.get(tenant, partnerId);
    Instant now = clock.instant();
    partner.expire(now);
    partners.save(partner, Cause.ofClock("certification-expiry"));
  }
}
