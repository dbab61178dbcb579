package pep.performance.action.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.action.ActionCatalogue;
import pep.performance.action.ActionCatalogues;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/action-catalogue")
class ActionCatalogueController {

  private final ActionCatalogues catalogues;

  ActionCatalogueController(ActionCatalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** Shows the actions that may be taken with partners; a standard set until it is written. */
  @GetMapping
  @Allowed("performance:read")
  Versioned<ActionCatalogueResponse> get(Staff staff) {
    return answer(catalogues.of(staff.tenant()));
  }

  /** Writes the actions that may be taken with partners. */
  @PutMapping
  @Allowed("performance:write")
  Versioned<ActionCatalogueResponse> save(
      Staff staff,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody ActionCatalogueRequest request) {
    return answer(catalogues.save(staff.tenant(), request.catalogue(), ifMatch, Cause.of(staff)));
  }

  /** Who changed the catalogue, when and to what. */
  @GetMapping("/history")
  @Allowed("performance:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return catalogues.history(staff.tenant(), asked);
  }

  private static Versioned<ActionCatalogueResponse> answer(ActionCatalogue catalogue) {
    return Versioned.of(catalogue, ActionCatalogueResponse.of(catalogue));
  }
}
