package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.ApiClient;
import pep.partner.identity.ApiClientAdministration;
import pep.partner.validation.Legible;
import pep.partner.validation.RequestCheck;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;

@RestController
@RequestMapping("/api/api-clients")
class ApiClientController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("name", "createdAt").filter("partnerId");

  private final ApiClientAdministration administration;

  ApiClientController(ApiClientAdministration administration) {
    this.administration = administration;
  }

  /**
   * @param partnerId for a partner's own system; a partner's administrator may leave it out
   */
  record RegisterRequest(
      @NotBlank @Size(max = 200) @Legible String name,
      @NotEmpty @Size(max = 100) Set<@NotNull String> scopes,
      @Nullable String partnerId) {}

  @InitBinder
  void check(WebDataBinder binder, Caller caller) {
    RequestCheck.add(
        binder,
        RegisterRequest.class,
        request -> {
          if (request.scopes() != null) {
            ApiClientAdministration.check(caller, request.scopes(), request.partnerId());
          }
        });
  }

  @PostMapping
  @Allowed("users:write")
  ResponseEntity<ApiClientResponse> register(
      Caller caller, Creation creation, @Valid @RequestBody RegisterRequest request) {
    ApiClientAdministration.WithSecret registered =
        administration.register(
            caller,
            creation,
            request.name(),
            request.scopes(),
            request.partnerId(),
            Cause.of(caller));
    return ETags.created("/api/api-clients", registered.client(), ApiClientResponse.of(registered));
  }

  @GetMapping
  @Allowed("users:read")
  Page<ApiClientResponse> list(Caller caller, HttpServletRequest request) {
    return administration.page(caller, LIST.read(request)).map(ApiClientResponse::of);
  }

  @GetMapping("/{id}")
  @Allowed("users:read")
  ResponseEntity<ApiClientResponse> get(Caller caller, @PathVariable String id) {
    return ok(administration.get(caller, id));
  }

  @GetMapping("/{id}/history")
  @Allowed("users:read")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    return new Page<>(administration.history(caller, id), null);
  }

  /** A new secret; the one before stays valid for a day. */
  @PostMapping("/{id}/rotate-secret")
  @Allowed("users:write")
  ResponseEntity<ApiClientResponse> rotate(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    ApiClientAdministration.WithSecret rotated =
        administration.rotate(caller, id, ifMatch, Cause.of(caller));
    return ETags.ok(rotated.client(), ApiClientResponse.of(rotated));
  }

  @PostMapping("/{id}/revoke")
  @Allowed("users:write")
  ResponseEntity<ApiClientResponse> revoke(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(administration.revoke(caller, id, ifMatch, Cause.of(caller)));
  }

  private static ResponseEntity<ApiClientResponse> ok(ApiClient client) {
    return ETags.ok(client, ApiClientResponse.of(client));
  }
}
