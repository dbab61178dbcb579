package pep.partner.profile;

import pep.platform.tenancy.Cause;

/** What partners have to agree to; another feature keeps it. */
public interface RequiredAgreements {

  /** Whether the partner has accepted all that is asked of it now. */
  boolean isAllAccepted(Partner partner);

  /** Notes that the partner has accepted, on paper, all that is asked of it now. */
  void noteAll(Partner partner, Cause cause);
}
