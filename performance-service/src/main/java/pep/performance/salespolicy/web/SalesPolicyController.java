package pep.performance.salespolicy.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.salespolicy.SalesPolicies;
import pep.performance.salespolicy.SalesPolicy;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/sales/policy")
class SalesPolicyController {

  private final SalesPolicies policies;

  SalesPolicyController(SalesPolicies policies) {
    this.policies = policies;
  }

  /** Shows what is asked of sales: their first day, and what becomes of doubtful returns. */
  @GetMapping
  @Allowed("sales:read")
  Versioned<SalesPolicyResponse> get(Staff staff) {
    SalesPolicy policy = policies.of(staff.tenant());
    return Versioned.of(policy, SalesPolicyResponse.of(policy));
  }

  /** Sets what is asked of sales; it concerns those that come from then on. */
  @PutMapping
  @Allowed("sales:write")
  Versioned<SalesPolicyResponse> save(
      Staff staff,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody SalesPolicyRequest request) {
    SalesPolicy saved =
        policies.save(
            staff.tenant(),
            request.firstDay(),
            request.doubtfulReturns(),
            ifMatch,
            Cause.of(staff));
    return Versioned.of(saved, SalesPolicyResponse.of(saved));
  }

  /** Who changed what is asked of sales, when and to what. */
  @GetMapping("/history")
  @Allowed("sales:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return policies.history(staff.tenant(), asked);
  }
}
