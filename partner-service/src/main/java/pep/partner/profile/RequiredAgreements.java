package pep.partner.profile;

import java.time.Instant;
import pep.platform.tenancy.Cause;

/** What partners have to agree to; another feature keeps it. */
public interface RequiredAgreements {

  /** Whether the partner has accepted all that is asked of it now. */
  boolean isAllAccepted(Partner partner);

  /** Notes that the partner accepted, on paper, all that was asked of it at that instant. */
  void noteAll(Partner partner, Instant at, Cause cause);
}
