package pep.partner.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.client.ApiClient;
import pep.partner.identity.client.ApiClientAdministration;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/api-clients")
class ApiClientController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("name", "createdAt").searchWords("q").filter("partnerId");

  private final ApiClientAdministration administration;

  ApiClientController(ApiClientAdministration administration) {
    this.administration = administration;
  }

  /**
   * @param partnerId for a partner's own system; a partner's administrator may leave it out
   */
  record RegisterRequest(
      @NotNull @Name String name,
      @NotEmpty @Size(max = 100) Set<@Code String> scopes,
      @Nullable @Code String partnerId) {}

  @InitBinder
  void check(WebDataBinder binder, Reach caller) {
    RequestCheck.add(
        binder,
        RegisterRequest.class,
        request -> {
          if (request.scopes() != null) {
            ApiClientAdministration.check(caller, request.scopes(), request.partnerId());
          }
        });
  }

  /** Registers a system that calls the API; its secret is shown this once. */
  @PostMapping
  @Allowed("users:write")
  Created<ApiClientResponse> register(
      Reach reach, Creation creation, @Valid @RequestBody RegisterRequest request) {
    ApiClientAdministration.WithSecret registered =
        administration.register(
            reach,
            creation,
            request.name(),
            request.scopes(),
            request.partnerId(),
            Cause.of(reach));
    return Created.of("/api/api-clients", registered.client(), ApiClientResponse.of(registered));
  }

  /** Lists the systems that may call the API. */
  @GetMapping
  @Allowed("users:read")
  Page<ApiClientResponse> list(Reach reach, Listing listing) {
    return administration.page(reach, listing).map(ApiClientResponse::of);
  }

  /** Shows a system that may call the API. */
  @GetMapping("/{id}")
  @Allowed("users:read")
  Versioned<ApiClientResponse> get(Reach reach, @PathVariable String id) {
    return ok(administration.get(reach, id));
  }

  /** Who changed an API client, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("users:read")
  Page<History.Entry> history(
      Reach reach, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return administration.history(reach, id, asked);
  }

  /** Gives an API client a new secret; the one before stays valid for a day. */
  @PostMapping("/{id}/rotate-secret")
  @Allowed("users:write")
  Versioned<ApiClientResponse> rotate(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    ApiClientAdministration.WithSecret rotated =
        administration.rotate(reach, id, ifMatch, Cause.of(reach));
    return Versioned.of(rotated.client(), ApiClientResponse.of(rotated));
  }

  /** Ends an API client: it gets no more tokens, and those that are out end within seconds. */
  @PostMapping("/{id}/revoke")
  @Allowed("users:write")
  Versioned<ApiClientResponse> revoke(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(administration.revoke(reach, id, ifMatch, Cause.of(reach)));
  }

  private static Versioned<ApiClientResponse> ok(ApiClient client) {
    return Versioned.of(client, ApiClientResponse.of(client));
  }
}
