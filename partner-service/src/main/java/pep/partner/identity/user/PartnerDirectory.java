package pep.partner.identity.user;

import java.util.Optional;
import pep.platform.tenancy.Tenant;

/** Knows which partners a vendor has; another feature keeps them. */
public interface PartnerDirectory {

  boolean exists(Tenant tenant, String partnerId);

  /** Whether its people and systems may come in: it exists, is not suspended and has not ended. */
  boolean isInBusiness(Tenant tenant, String partnerId);

  /**
   * What a token that is made now is made from: it is over as soon as the partner's access ended at
   * a later version. 0 for a partner that does not exist.
   */
  long version(Tenant tenant, String partnerId);

  Optional<String> nameOf(Tenant tenant, String partnerId);
}
