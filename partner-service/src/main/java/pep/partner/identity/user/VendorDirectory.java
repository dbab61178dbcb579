package pep.partner.identity.user;

import pep.platform.tenancy.Tenant;

/** Knows the vendors of the installation; another feature keeps them. */
public interface VendorDirectory {

  boolean isSuspended(Tenant tenant);

  /** What a token that is made now is made from. 0 for a vendor that does not exist. */
  long version(Tenant tenant);
}
