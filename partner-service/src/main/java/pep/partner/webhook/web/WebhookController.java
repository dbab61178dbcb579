package pep.partner.webhook.web;

import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.validation.RequestCheck;
import pep.partner.webhook.EndpointHealths;
import pep.partner.webhook.EndpointStatus;
import pep.partner.webhook.RegisteredWebhook;
import pep.partner.webhook.WebhookAccess;
import pep.partner.webhook.WebhookAdministration;
import pep.partner.webhook.WebhookEndpoint;
import pep.partner.webhook.Webhooks;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;

@RestController
@RequestMapping("/api/webhooks")
class WebhookController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .filter("partnerId")
          .filter("eventType", value -> Filters.in("eventTypes", List.of(value.split(","))))
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

  @PostMapping
  @Allowed("webhooks:write")
  ResponseEntity<SecretResponse> register(
      Caller caller, Creation creation, @Valid @RequestBody WebhookRequest request) {
    RegisteredWebhook registered =
        administration.register(
            caller.tenant(), creation, caller.partnerId(), request.terms(), Cause.of(caller));
    return ETags.created(
        "/api/webhooks",
        registered.endpoint(),
        new SecretResponse(shown(registered.endpoint()), registered.secret().value()));
  }

  @GetMapping
  @Allowed("webhooks:read")
  Page<WebhookResponse> list(Caller caller, HttpServletRequest request) {
    return webhooks.page(caller.tenant(), caller.partnerId(), LIST.read(request)).map(this::shown);
  }

  @GetMapping("/{id}")
  @Allowed("webhooks:read")
  ResponseEntity<WebhookResponse> get(Caller caller, @PathVariable String id) {
    return ok(access.readable(caller, id));
  }

  @PutMapping("/{id}")
  @Allowed("webhooks:write")
  ResponseEntity<WebhookResponse> change(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WebhookRequest request) {
    access.writable(caller, id);
    return ok(
        administration.change(caller.tenant(), id, ifMatch, request.terms(), Cause.of(caller)));
  }

  @DeleteMapping("/{id}")
  @Allowed("webhooks:write")
  ResponseEntity<Void> delete(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    access.writable(caller, id);
    administration.delete(caller.tenant(), id, ifMatch, Cause.of(caller));
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/{id}/history")
  @Allowed("webhooks:read")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    return new Page<>(webhooks.history(caller.tenant(), access.readable(caller, id).id()), null);
  }

  private ResponseEntity<WebhookResponse> ok(WebhookEndpoint endpoint) {
    return ETags.ok(endpoint, shown(endpoint));
  }

  private WebhookResponse shown(WebhookEndpoint endpoint) {
    return WebhookResponse.of(endpoint, healths.of(endpoint.tenant(), endpoint.id()));
  }
}
