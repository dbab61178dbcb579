package pep.territory.offboarding.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.territory.offboarding.Consequences;
import pep.territory.offboarding.DealMeasure;
import pep.territory.offboarding.Dormant;
import pep.territory.offboarding.DormantGround;
import pep.territory.offboarding.OffboardingPlan;
import pep.territory.offboarding.OffboardingPlan.Handover;
import pep.territory.offboarding.OffboardingPlanning;
import pep.territory.offboarding.OffboardingRule;
import pep.territory.offboarding.OutletMeasure;

/** What becomes of what a partner holds in the vendor's territories when it goes. */
@RestController
class OffboardingController {

  private final OffboardingPlanning planning;
  private final DormantGround dormant;

  OffboardingController(OffboardingPlanning planning, DormantGround dormant) {
    this.planning = planning;
    this.dormant = dormant;
  }

  /**
   * What the vendor does with what an ended partner held and nobody takes over.
   *
   * @param noticeDays for how many days its grants still hold
   */
  record OffboardingRuleRequest(
      @NotNull @Min(0) @Max(OffboardingRule.MAX_NOTICE_DAYS) Integer noticeDays,
      @NotNull DealMeasure deals,
      @NotNull OutletMeasure outlets) {}

  /**
   * That a partner takes over one thing.
   *
   * @param id of a grant, a deal or an outlet that the leaving partner holds
   * @param successor id or code of an active partner
   */
  record HandoverRequest(@NotNull @Code String id, @NotNull @Code String successor) {}

  /**
   * What is to become of what one partner holds. What is left out follows the vendor's rule.
   *
   * @param successor id or code of an active partner that takes over whatever is not named
   * @param handovers each thing once
   */
  record OffboardingPlanRequest(
      @Nullable @Min(0) @Max(OffboardingRule.MAX_NOTICE_DAYS) Integer noticeDays,
      @Nullable DealMeasure deals,
      @Nullable OutletMeasure outlets,
      @Nullable @Code String successor,
      @Size(max = 1000) @Nullable List<@Valid HandoverRequest> handovers) {

    OffboardingPlan plan() {
      List<HandoverRequest> given = handovers == null ? List.of() : handovers;
      Set<String> named = new HashSet<>();
      for (int i = 0; i < given.size(); i++) {
        if (!named.add(given.get(i).id())) {
          throw InvalidInput.of(
              "handovers[" + i + "].id", "repeated-code", "Name each thing once.");
        }
      }
      return new OffboardingPlan(
          noticeDays,
          deals,
          outlets,
          successor,
          given.stream().map(each -> new Handover(each.id(), each.successor())).toList());
    }
  }

  /** Shows what is done with what ended partners held. */
  @GetMapping("/api/offboarding-rule")
  @Allowed("territories:read")
  OffboardingRule rule(Staff staff) {
    return planning.rule(staff.tenant());
  }

  /** Says what is done with what partners held that end from now on. */
  @PutMapping("/api/offboarding-rule")
  @Allowed("territories:write")
  OffboardingRule changeRule(Staff staff, @Valid @RequestBody OffboardingRuleRequest request) {
    OffboardingRule rule =
        new OffboardingRule(request.noticeDays(), request.deals(), request.outlets());
    return planning.change(staff.tenant(), rule, Cause.of(staff));
  }

  /** Lists the partners that are suspended or have ended and still hold something. */
  @GetMapping("/api/offboarding")
  @Allowed("territories:read")
  Page<Dormant> dormant(Staff staff) {
    return new Page<>(dormant.of(staff.tenant()), null);
  }

  /**
   * Tells what becomes of the grants, deals and outlets of a partner, by its id or code, when it
   * ends, and who could take them over; afterwards, what it still holds.
   */
  @GetMapping("/api/offboarding/{id}")
  @Allowed("territories:read")
  Consequences consequences(Staff staff, @PathVariable String id) {
    return planning.consequences(staff, id);
  }

  /**
   * Says what is to become of what a partner holds when it ends. Of one that has ended it is done
   * with what it still holds.
   */
  @PutMapping("/api/offboarding/{id}")
  @Allowed("territories:write")
  Consequences plan(
      Staff staff, @PathVariable String id, @Valid @RequestBody OffboardingPlanRequest request) {
    return planning.plan(staff, id, request.plan(), Cause.of(staff));
  }
}
