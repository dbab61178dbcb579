package pep.territory.brand.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.territory.brand.BrandRule;
import pep.territory.brand.Brands;

/** What the vendor makes of outlets without a brand of its own. */
@RestController
@RequestMapping("/api/brand-rule")
class BrandRuleController {

  private final Brands brands;

  BrandRuleController(Brands brands) {
    this.brands = brands;
  }

  /**
   * What is made of outlets that name none of the vendor's brands.
   *
   * @param unbranded whether those without any brand keep their distance from each other
   * @param unknown whether a text that is no brand's spelling is accepted for one of its own
   */
  record BrandRuleRequest(
      @NotNull BrandRule.Unbranded unbranded, @NotNull BrandRule.Unknown unknown) {}

  /** Shows what is made of outlets without a brand, and of brands that are not known. */
  @GetMapping
  @Allowed("territories:read")
  BrandRule get(Staff staff) {
    return brands.rule(staff.tenant());
  }

  /** Says what is made of them from now on; outlets that stand stay. */
  @PutMapping
  @Allowed("territories:write")
  BrandRule change(Staff staff, @Valid @RequestBody BrandRuleRequest request) {
    return brands.change(
        staff.tenant(), new BrandRule(request.unbranded(), request.unknown()), Cause.of(staff));
  }
}
