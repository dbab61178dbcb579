package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import pep.territory.deal.Deal;
import pep.territory.deal.DealKeeping;
import pep.territory.deal.DealOutcome;
import pep.territory.deal.DealRegistration;

/** The steps of a deal's life, one handler each. */
@RestController
@RequestMapping("/api/deals/{id}")
class DealLifecycleController {

  private final DealRegistration registration;

  private final DealKeeping keeping;

  DealLifecycleController(DealRegistration registration, DealKeeping keeping) {
    this.registration = registration;
    this.keeping = keeping;
  }

  record DealRejectRequest(@NotNull @Text(max = 500) String reason) {}

  record DealWithdrawRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * By how much, and why.
   *
   * @param proof what shows that the deal goes on, such as the number of an offer; needed from the
   *     second time on
   */
  record DealExtendRequest(
      @Min(1) @Max(730) int days,
      @NotNull @Text(max = 500) String reason,
      @Nullable @Text(max = 500) String proof) {}

  record DealCloseRequest(
      @NotNull DealOutcome outcome, @Nullable @Text(max = 500, blank = true) String reason) {}

  /**
   * What is expected of a deal.
   *
   * @param value in the vendor's currency
   */
  record DealExpectationRequest(
      @Nullable @Text(max = 1000, blank = true) String description, @Nullable Money value) {}

  /**
   * Says anew what is expected of a deal. Its customer and product lines stay as they were decided
   * on: withdraw it and register it anew for others.
   */
  @PutMapping
  @Allowed("deals:write")
  Versioned<DealResponse> expect(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealExpectationRequest request) {
    DealRequestBody.requireNotNegative(request.value());
    Cause cause = Cause.of(reach);
    return ok(
        keeping.expect(reach, id, ifMatch, request.description(), request.value(), cause), reach);
  }

  /** Approves a registered deal. */
  @PostMapping("/approve")
  @Allowed("deals:approve")
  Versioned<DealResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(registration.approve(staff.tenant(), id, ifMatch, Cause.of(staff)), staff);
  }

  /** Rejects a registered deal. */
  @PostMapping("/reject")
  @Allowed("deals:approve")
  Versioned<DealResponse> reject(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealRejectRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(registration.reject(staff.tenant(), id, ifMatch, request.reason(), cause), staff);
  }

  /** Prolongs the protection of a deal, in all by as many days as the vendor protects one for. */
  @PostMapping("/extend")
  @Allowed("deals:approve")
  Versioned<DealResponse> extend(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealExtendRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(
        registration.extend(
            staff.tenant(), id, ifMatch, request.days(), request.reason(), request.proof(), cause),
        staff);
  }

  /** Closes a deal as won or lost. By the vendor, or by the partner whose deal it is. */
  @PostMapping("/close")
  @Allowed("deals:write")
  Versioned<DealResponse> close(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealCloseRequest request) {
    Cause cause = Cause.of(reach, request.reason());
    return ok(
        registration.close(reach, id, ifMatch, request.outcome(), request.reason(), cause), reach);
  }

  /** Gives a deal up, which frees its customer. By the vendor, or by the partner whose it is. */
  @PostMapping("/withdraw")
  @Allowed("deals:write")
  Versioned<DealResponse> withdraw(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealWithdrawRequest request) {
    Cause cause = Cause.of(reach, request.reason());
    return ok(keeping.withdraw(reach, id, ifMatch, request.reason(), cause), reach);
  }

  private static Versioned<DealResponse> ok(Deal deal, Reach reach) {
    return Versioned.of(deal, DealResponse.of(deal, reach));
  }
}
