package pep.partner.webhook.delivery;

import org.springframework.stereotype.Component;
import pep.partner.identity.signin.Admission;
import pep.partner.webhook.endpoint.EndpointDisabled;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.platform.tenancy.Tenant;

/**
 * Which endpoints are told anything now: those that are enabled and, of a partner's, those whose
 * partner is in business. While it is suspended they are treated as if disabled. What a suspended
 * vendor's are to be told waits until the vendor is back.
 */
@Component
class Audience {

  private final Admission admission;

  Audience(Admission admission) {
    this.admission = admission;
  }

  /** Whether anything goes out for the vendor at all. */
  boolean isInBusiness(Tenant vendor) {
    return admission.isInBusiness(vendor);
  }

  boolean hears(WebhookEndpoint endpoint) {
    return endpoint.isEnabled() && admission.admits(endpoint.tenant(), endpoint.partnerId());
  }

  /**
   * @throws EndpointDisabled if the endpoint is not enabled
   * @throws OwnerNotInBusiness if its partner is suspended or has ended
   */
  void guardHears(WebhookEndpoint endpoint) {
    endpoint.guardEnabled();
    guardOwner(endpoint);
  }

  /**
   * @throws OwnerNotInBusiness if its partner is suspended or has ended
   */
  void guardOwner(WebhookEndpoint endpoint) {
    if (!admission.admits(endpoint.tenant(), endpoint.partnerId())) {
      throw new OwnerNotInBusiness(endpoint.id());
    }
  }
}
