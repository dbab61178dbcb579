package pep.partner.webhook.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.webhook.RegisteredWebhook;
import pep.partner.webhook.WebhookAccess;
import pep.partner.webhook.WebhookAdministration;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Text;

/** Turns an endpoint on and off, and replaces its secret. */
@RestController
@RequestMapping("/api/webhooks/{id}")
@Allowed("webhooks:write")
class WebhookSwitchController {

  private static final long A_WEEK_IN_SECONDS = 604_800;

  private final WebhookAdministration administration;
  private final WebhookAccess access;
  private final EndpointHealths healths;

  WebhookSwitchController(
      WebhookAdministration administration, WebhookAccess access, EndpointHealths healths) {
    this.administration = administration;
    this.access = access;
    this.healths = healths;
  }

  record DisableRequest(@NotNull @Text(max = 200) String reason) {}

  /**
   * @param graceSeconds how long the secret before still signs beside the new one; absent for the
   *     installation's usual 24 hours, 0 where the old one is known to others
   */
  record RotationRequest(@Nullable @Min(0) @Max(A_WEEK_IN_SECONDS) Long graceSeconds) {}

  /** Resumes deliveries to an endpoint. */
  @PostMapping("/enable")
  Versioned<WebhookResponse> enable(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    access.writable(reach, id);
    return ok(administration.enable(reach.tenant(), id, ifMatch, Cause.of(reach)));
  }

  /** Stops deliveries to an endpoint. */
  @PostMapping("/disable")
  Versioned<WebhookResponse> disable(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DisableRequest request) {
    access.writable(reach, id);
    return ok(
        administration.disable(reach.tenant(), id, ifMatch, request.reason(), Cause.of(reach)));
  }

  /** Gives an endpoint a new secret, which signs beside the old one for a while. */
  @PostMapping("/rotate-secret")
  Versioned<SecretResponse> rotateSecret(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody(required = false) @Nullable RotationRequest request) {
    access.writable(reach, id);
    Long seconds = request == null ? null : request.graceSeconds();
    RegisteredWebhook rotated =
        administration.rotateSecret(
            reach.tenant(),
            id,
            ifMatch,
            seconds == null ? null : Duration.ofSeconds(seconds),
            Cause.of(reach));
    return Versioned.of(
        rotated.endpoint(),
        new SecretResponse(shown(rotated.endpoint()), rotated.secret().value()));
  }

  private Versioned<WebhookResponse> ok(WebhookEndpoint endpoint) {
    return Versioned.of(endpoint, shown(endpoint));
  }

  private WebhookResponse shown(WebhookEndpoint endpoint) {
    return WebhookResponse.of(endpoint, healths.of(endpoint.tenant(), endpoint.id()));
  }
}
