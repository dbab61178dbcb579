package pep.partner.profile.web;

import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Partners;
import pep.partner.validation.RequestCheck;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@RestController
@RequestMapping("/api/partners")
class PartnerController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt", "changedAt")
          .sort("name", "profile.name")
          .filter("code")
          .filterEnum("status", "status", PartnerStatus.class)
          .filterEnum("type", "profile.type", PartnerType.class)
          .filter("country", value -> Filters.in("profile.country", List.of(value.split(","))))
          .filter(
              "name",
              value ->
                  Filters.regex(
                      "profile.name",
                      Pattern.compile("^" + Pattern.quote(value), Pattern.CASE_INSENSITIVE)));

  private final Onboarding onboarding;
  private final Partners partners;
  private final AttributeSchemas attributes;

  PartnerController(Onboarding onboarding, Partners partners, AttributeSchemas attributes) {
    this.onboarding = onboarding;
    this.partners = partners;
    this.attributes = attributes;
  }

  @InitBinder
  void check(
      WebDataBinder binder, Caller caller, @PathVariable(required = false) @Nullable String id) {
    RequestCheck.add(
        binder,
        ApplyRequest.class,
        request -> {
          if (request.profile() != null) {
            check(caller.tenant(), null, request.profile(), "profile.");
          }
        });
    RequestCheck.add(
        binder, PartnerRequest.class, request -> check(caller.tenant(), id, request, ""));
  }

  private void check(Tenant tenant, @Nullable String id, PartnerRequest profile, String path) {
    List<FieldError> errors = new ArrayList<>();
    try {
      onboarding.checkParent(tenant, id, profile.parentId());
    } catch (InvalidInput parent) {
      errors.addAll(parent.errors());
    }
    try {
      profile.attributes(attributes.of(tenant));
    } catch (InvalidInput wrong) {
      errors.addAll(wrong.errors());
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(
          errors.stream().map(e -> new FieldError(path + e.field(), e.code(), e.cure())).toList());
    }
  }

  @PostMapping
  @Allowed("partners:write")
  ResponseEntity<PartnerResponse> apply(
      Caller caller, Creation creation, @Valid @RequestBody ApplyRequest request) {
    Partner partner =
        onboarding.apply(
            caller.tenant(),
            creation,
            request.code(),
            request.profile().profile(attributes.of(caller.tenant())),
            Cause.of(caller));
    return ETags.created("/api/partners", partner, PartnerResponse.of(partner));
  }

  @GetMapping
  @Allowed("partners:read")
  Page<PartnerResponse> list(Caller caller, HttpServletRequest request) {
    return partners.page(caller.tenant(), LIST.read(request)).map(PartnerResponse::of);
  }

  @GetMapping("/{id}")
  @Allowed({"partners:read", "profile:read"})
  ResponseEntity<PartnerResponse> get(Caller caller, @PathVariable String id) {
    if (!caller.mayReadPartner(id)) {
      throw new NotFound("partner", id);
    }
    return ok(partners.get(caller.tenant(), id));
  }

  @PutMapping("/{id}")
  @Allowed("partners:write")
  ResponseEntity<PartnerResponse> change(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PartnerRequest request) {
    return ok(
        onboarding.change(
            caller.tenant(),
            id,
            ifMatch,
            request.profile(attributes.of(caller.tenant())),
            Cause.of(caller)));
  }

  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(Caller caller, @PathVariable String id) {
    return new Page<>(partners.history(caller.tenant(), id), null);
  }

  private static ResponseEntity<PartnerResponse> ok(Partner partner) {
    return ETags.ok(partner, PartnerResponse.of(partner));
  }
}
