package pep.partner.identity;

import pep.platform.tenancy.Tenant;

/** Knows which partners a vendor has; another feature keeps them. */
public interface PartnerDirectory {

  boolean exists(Tenant tenant, String partnerId);

  /** Whether its people and systems may come in: it exists, is not suspended and has not ended. */
  boolean isInBusiness(Tenant tenant, String partnerId);
}
