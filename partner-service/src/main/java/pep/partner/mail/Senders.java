package pep.partner.mail;

import pep.platform.tenancy.Tenant;

/** In whose name a vendor's letters are written. */
public interface Senders {

  /** The vendor's name as people know it. */
  String nameOf(Tenant tenant);

  /** The same with how its letters look. */
  Sender of(Tenant tenant);

  /** Whether letters go out in its name; those of a vendor that is suspended wait. */
  boolean isInBusiness(Tenant tenant);
}
