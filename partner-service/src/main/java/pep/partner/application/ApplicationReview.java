package pep.partner.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Decides on applications. Of two people who decide at once the first one's decision stands, and
 * the other is told of it.
 */
@Service
public class ApplicationReview {

  private final Applications applications;
  private final Onboarding onboarding;
  private final Transactions transactions;

  ApplicationReview(Applications applications, Onboarding onboarding, Transactions transactions) {
    this.applications = applications;
    this.onboarding = onboarding;
    this.transactions = transactions;
  }

  /**
   * The company is a partner with the decision; its checklist and the agreement lie before it. A
   * repeat changes nothing.
   *
   * @param code the vendor's own number for the partner
   * @throws ApplicationIsDecided if it was declined
   */
  public Application approve(
      Tenant tenant, String id, @Nullable String ifMatch, String code, Cause cause) {
    return transactions.call(
        () -> {
          Application application = applications.get(tenant, id);
          ETags.check(ifMatch, application);
          if (application.status() == ApplicationStatus.APPROVED) {
            return application;
          }
          Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + id);
          application.approve(creation.id("par"), code, cause.by());
          Application approved = applications.save(application, cause);
          Partner partner = onboarding.apply(tenant, creation, code, application.profile(), cause);
          onboarding.review(tenant, partner.id(), null, cause);
          return approved;
        });
  }

  /**
   * @throws ApplicationIsDecided if it was approved
   */
  public Application decline(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    return transactions.call(
        () -> {
          Application application = applications.get(tenant, id);
          ETags.check(ifMatch, application);
          application.decline(reason, cause.by());
          return applications.save(application, cause.because(reason));
        });
  }
}
