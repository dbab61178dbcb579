package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantQuotas;
import pep.territory.placement.Grants;
import pep.territory.placement.QuotaFigures;
import pep.territory.quota.QuotaCourse;

/** What holders of exclusive grants are to sell, and what they have sold. */
@RestController
@RequestMapping("/api/grants/{id}/quota")
class GrantQuotaController {

  private final GrantQuotas quotas;
  private final Grants grants;

  GrantQuotaController(GrantQuotas quotas, Grants grants) {
    this.quotas = quotas;
    this.grants = grants;
  }

  record QuotaEndRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * That a missed quota takes nothing away.
   *
   * @param from the first day of the period that is watched
   */
  record QuotaWaiverRequest(@NotNull LocalDate from, @NotNull @Text(max = 500) String reason) {}

  /**
   * A quota, and how it stands.
   *
   * @param terms absent of a grant without a quota
   * @param period what is watched, with what was sold in it so far; absent where none is
   * @param waived the first days of the periods that were waived
   */
  record GrantQuotaResponse(
      @Nullable QuotaTerms terms, @Nullable QuotaFigures period, List<LocalDate> waived) {}

  /** Shows a grant's quota beside what its partner sold of the line. */
  @GetMapping
  @Allowed("territories:read")
  GrantQuotaResponse get(Reach reach, @PathVariable String id) {
    Grant grant = grants.get(reach, id);
    QuotaCourse course = grant.quotaCourse();
    return new GrantQuotaResponse(
        QuotaTerms.of(grant.quota()),
        quotas.figures(reach, id).orElse(null),
        course == null
            ? List.of()
            : course.waivers().stream().map(QuotaCourse.Waived::from).toList());
  }

  /** Gives an exclusive grant a quota, or another one, from the next whole period on. */
  @PutMapping
  @Allowed("territories:write")
  Versioned<GrantResponse> set(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody GrantQuotaRequest request) {
    return ok(quotas.set(staff.tenant(), id, ifMatch, request.checked(), Cause.of(staff)), staff);
  }

  /** Takes a grant's quota away. */
  @PostMapping("/end")
  @Allowed("territories:write")
  Versioned<GrantResponse> end(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody QuotaEndRequest request) {
    return ok(quotas.drop(staff.tenant(), id, ifMatch, Cause.of(staff, request.reason())), staff);
  }

  /** Lets a grant stay exclusive whatever is sold in the period that is watched. */
  @PostMapping("/waive")
  @Allowed("territories:write")
  Versioned<GrantResponse> waive(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody QuotaWaiverRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(quotas.waive(staff.tenant(), id, ifMatch, request.from(), cause), staff);
  }

  private static Versioned<GrantResponse> ok(Grant grant, Staff staff) {
    return Versioned.of(grant, GrantResponse.of(grant, staff));
  }
}
