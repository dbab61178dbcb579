package pep.territory.whatif.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.territory.outlet.ProtectedRadius;
import pep.territory.whatif.Forecast;
import pep.territory.whatif.GrantForesight;
import pep.territory.whatif.OutletForesight;

/** What placing, moving or ending would do. */
@RestController
class WhatIfController {

  private final OutletForesight outlets;
  private final GrantForesight grants;

  WhatIfController(OutletForesight outlets, GrantForesight grants) {
    this.outlets = outlets;
    this.grants = grants;
  }

  /**
   * What is thought of: an outlet that opens, closes or, with both, moves; or a grant that is
   * issued, ends or, with both, takes the place of another.
   *
   * @param closesOutlet id of an open outlet
   * @param endsGrant id of a grant that holds
   */
  record WhatIfRequest(
      @Valid @Nullable WhatIfOutlet outlet,
      @Nullable @Code String closesOutlet,
      @Valid @Nullable WhatIfGrant grant,
      @Nullable @Code String endsGrant)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      boolean ofOutlet = outlet != null || closesOutlet != null;
      boolean ofGrant = grant != null || endsGrant != null;
      if (ofOutlet == ofGrant) {
        wrong.add("outlet", "one-of", "Give an outlet or a grant that opens, closes or ends.");
      }
      if (outlet != null) {
        outlet.check(wrong);
      }
      if (grant != null) {
        grant.check(wrong);
      }
    }
  }

  /** A radius, from 0 to 50 miles. */
  record WhatIfRadius(
      @NotNull @DecimalMin("0") @DecimalMax("80.4672") BigDecimal value,
      @NotNull ProtectedRadius.Unit unit) {}

  /**
   * Tells what an outlet or a grant would do: what it would violate and free, whose grants and
   * deals are concerned, and how crowded it is before and after. Nothing is kept.
   */
  @PostMapping("/api/placements/what-if")
  @Allowed("territories:read")
  Forecast whatIf(Staff staff, @Valid @RequestBody WhatIfRequest request) {
    Tenant tenant = staff.tenant();
    if (request.outlet() != null) {
      return outlets.opening(tenant, request.outlet().wanted(), request.closesOutlet());
    }
    if (request.closesOutlet() != null) {
      return outlets.closing(tenant, request.closesOutlet());
    }
    if (request.grant() != null) {
      return grants.issuing(tenant, request.grant().application(), request.endsGrant());
    }
    String ended = request.endsGrant();
    return grants.ending(tenant, ended == null ? "" : ended);
  }
}
