package pep.partner.webhook.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.webhook.RegisteredWebhook;
import pep.partner.webhook.WebhookAccess;
import pep.partner.webhook.WebhookAdministration;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.EndpointStatus;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.NoContent;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/webhooks")
class WebhookController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .searchWords("q")
          .filter("partnerId")
          .filter("eventType", "eventTypes")
          .filterEnum("status", "status", EndpointStatus.class);

  private final WebhookAdministration administration;
  private final WebhookAccess access;
  private final Webhooks webhooks;
  private final EndpointHealths healths;

  WebhookController(
      WebhookAdministration administration,
      WebhookAccess access,
      Webhooks webhooks,
      EndpointHealths healths) {
    this.administration = administration;
    this.access = access;
    this.webhooks = webhooks;
    this.healths = healths;
  }

  @InitBinder
  void check(WebDataBinder binder) {
    RequestCheck.add(
        binder,
        WebhookRequest.class,
        request -> administration.check(request.url(), request.eventTypesOrNone()));
  }

  /** Registers an endpoint that hears of events; its secret is shown this once. */
  @PostMapping
  @Allowed("webhooks:write")
  Created<SecretResponse> register(
      Reach reach, Creation creation, @Valid @RequestBody WebhookRequest request) {
    RegisteredWebhook registered =
        administration.register(
            reach.tenant(), creation, reach.owner(), request.terms(), Cause.of(reach));
    return Created.of(
        "/api/webhooks",
        registered.endpoint(),
        new SecretResponse(shown(registered.endpoint()), registered.secret().value()));
  }

  /** Lists webhook endpoints. */
  @GetMapping
  @Allowed("webhooks:read")
  Page<WebhookResponse> list(Reach reach, Listing listing) {
    return webhooks.page(reach, listing).map(this::shown);
  }

  /** Shows a webhook endpoint. */
  @GetMapping("/{id}")
  @Allowed("webhooks:read")
  Versioned<WebhookResponse> get(Reach reach, @PathVariable String id) {
    return ok(access.readable(reach, id));
  }

  /** Changes where an endpoint is and what it hears of. */
  @PutMapping("/{id}")
  @Allowed("webhooks:write")
  Versioned<WebhookResponse> change(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WebhookRequest request) {
    access.writable(reach, id);
    return ok(administration.change(reach.tenant(), id, ifMatch, request.terms(), Cause.of(reach)));
  }

  /** Deletes an endpoint; what waits for it is dropped. */
  @DeleteMapping("/{id}")
  @Allowed("webhooks:write")
  NoContent delete(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    access.writable(reach, id);
    administration.delete(reach.tenant(), id, ifMatch, Cause.of(reach));
    return new NoContent();
  }

  /** Who changed an endpoint, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("webhooks:read")
  Page<History.Entry> history(
      Reach reach, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return webhooks.history(reach.tenant(), access.readable(reach, id).id(), asked);
  }

  private Versioned<WebhookResponse> ok(WebhookEndpoint endpoint) {
    return Versioned.of(endpoint, shown(endpoint));
  }

  private WebhookResponse shown(WebhookEndpoint endpoint) {
    return WebhookResponse.of(endpoint, healths.of(endpoint.tenant(), endpoint.id()));
  }
}
