package pep.territory.roster;

import pep.platform.problem.Forbidden;
import pep.platform.tenancy.Caller;

/** What is for the vendor's own staff and systems, and not for a partner's. */
public final class VendorStaff {

  private VendorStaff() {}

  /**
   * Lets only the vendor's own callers through.
   *
   * @throws Forbidden if the caller acts for a partner
   */
  public static void require(Caller caller) {
    if (caller.isPartner()) {
      throw new Forbidden("Only the vendor's own staff and systems may do this.");
    }
  }
}
