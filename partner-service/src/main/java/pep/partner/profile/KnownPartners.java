package pep.partner.profile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.PartnerDirectory;
import pep.platform.tenancy.Tenant;

/** Tells identity which partners there are, so that nobody is invited into one that is not. */
@Component
class KnownPartners implements PartnerDirectory {

  private final Partners partners;

  KnownPartners(Partners partners) {
    this.partners = partners;
  }

  @Override
  public boolean exists(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId).isPresent();
  }

  @Override
  public boolean isInBusiness(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId).filter(Partner::isInBusiness).isPresent();
  }

  @Override
  public long version(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId).map(Partner::version).orElse(0L);
  }

  @Override
  public Optional<String> nameOf(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId).map(partner -> partner.profile().name());
  }
}
