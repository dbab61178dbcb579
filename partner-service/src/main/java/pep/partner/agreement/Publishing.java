package pep.partner.agreement;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Publishes versions of agreements, and takes them back. */
@Service
public class Publishing {

  private final Agreements agreements;
  private final Clock clock;

  Publishing(Agreements agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  /** The instant from which a version counts that names none. */
  public Instant now() {
    return clock.instant();
  }

  /** A version that is not the first asks again, of whoever accepted those before it too. */
  public Agreement publish(
      Tenant tenant, Creation creation, String code, AgreementTerms terms, Cause cause) {
    int number = agreements.versions(tenant, code) + 1;
    return agreements.create(
        Agreement.publish(
            tenant, creation.id("agr"), code, number, terms, cause.by(), clock.instant()),
        creation,
        cause);
  }

  /** The version before it is in force again; what partners accepted of it stays known. */
  public Agreement withdraw(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Agreement agreement = agreements.get(tenant, id);
    ETags.check(ifMatch, agreement);
    agreement.withdraw(clock.instant());
    return agreements.save(agreement, cause);
  }
}
