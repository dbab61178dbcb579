package pep.partner.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.WithheldScopes;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.tenancy.Tenant;

/** Tells identity what a partner does without that has not accepted in time what it had to. */
@Component
class OwedAgreements implements WithheldScopes {

  private final Agreements agreements;
  private final AskedAgreements asked;
  private final Partners partners;
  private final Clock clock;

  OwedAgreements(Agreements agreements, AskedAgreements asked, Partners partners, Clock clock) {
    this.agreements = agreements;
    this.asked = asked;
    this.partners = partners;
    this.clock = clock;
  }

  /** Asked for each token: nothing more is read where no deadline has passed. */
  @Override
  public Set<String> of(Tenant tenant, String partnerId) {
    Instant now = clock.instant();
    if (!agreements.withholds(tenant, now)) {
      return Set.of();
    }
    Optional<Partner> partner = partners.find(tenant, partnerId);
    return partner.map(each -> owed(each, now)).orElseGet(Set::of);
  }

  private Set<String> owed(Partner partner, Instant now) {
    return asked.of(partner, now).stream()
        .filter(each -> !each.isAccepted())
        .flatMap(each -> each.agreement().withheld(now).stream())
        .map(PartnerRight::scope)
        .collect(Collectors.toSet());
  }
}
