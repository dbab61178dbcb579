package pep.partner.application.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
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
import pep.partner.application.ApplicationForm;
import pep.partner.application.ApplicationForms;
import pep.partner.application.FormEditing;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.RequestCheck;

/** The forms by which companies apply to the vendor. */
@RestController
@RequestMapping("/api/application-forms")
class ApplicationFormController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt", "changedAt").searchWords("q");

  private final FormEditing editing;
  private final ApplicationForms forms;

  ApplicationFormController(FormEditing editing, ApplicationForms forms) {
    this.editing = editing;
    this.forms = forms;
  }

  @InitBinder
  void check(WebDataBinder binder, Reach reach) {
    RequestCheck.add(
        binder,
        DraftFormRequest.class,
        request -> {
          if (request.form() != null) {
            check(reach.tenant(), request.form(), "form.");
          }
        });
    RequestCheck.add(binder, FormRequest.class, request -> check(reach.tenant(), request, ""));
  }

  private void check(Tenant tenant, FormRequest form, String path) {
    if (form.asks() == null) {
      return;
    }
    try {
      editing.check(tenant, form.asks());
    } catch (InvalidInput wrong) {
      throw new InvalidInput(
          wrong.errors().stream()
              .map(e -> new FieldError(path + e.field(), e.code(), e.cure()))
              .toList());
    }
  }

  /** Drafts a form; it takes no applications until it is published. */
  @PostMapping
  @Allowed("vendor:write")
  Created<FormResponse> draft(
      Staff staff, Creation creation, @Valid @RequestBody DraftFormRequest request) {
    ApplicationForm form =
        editing.draft(
            staff.tenant(), creation, request.code(), request.form().definition(), Cause.of(staff));
    return Created.of("/api/application-forms", form, FormResponse.of(form));
  }

  /** Lists the vendor's forms. */
  @GetMapping
  @Allowed("partners:read")
  Page<FormResponse> list(Staff staff, Listing listing) {
    return forms.page(staff.tenant(), listing).map(FormResponse::of);
  }

  /** Shows a form. */
  @GetMapping("/{id}")
  @Allowed("partners:read")
  Versioned<FormResponse> get(Staff staff, @PathVariable String id) {
    return ok(forms.get(staff.tenant(), id));
  }

  /** Who changed a form, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return forms.history(staff.tenant(), id, asked);
  }

  /** Changes what a form asks, for whoever applies from now on. */
  @PutMapping("/{id}")
  @Allowed("vendor:write")
  Versioned<FormResponse> define(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody FormRequest request) {
    return ok(editing.define(staff.tenant(), id, ifMatch, request.definition(), Cause.of(staff)));
  }

  /** Opens a form to everybody who has its address. */
  @PostMapping("/{id}/publish")
  @Allowed("vendor:write")
  Versioned<FormResponse> publish(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(editing.publish(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Takes no more applications by a form. */
  @PostMapping("/{id}/withdraw")
  @Allowed("vendor:write")
  Versioned<FormResponse> withdraw(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(editing.withdraw(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  private static Versioned<FormResponse> ok(ApplicationForm form) {
    return Versioned.of(form, FormResponse.of(form));
  }
}
