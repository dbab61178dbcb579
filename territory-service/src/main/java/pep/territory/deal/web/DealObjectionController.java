package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import pep.territory.deal.DealObjecting;

/**
 * Objections to refusals. The queue is the list of deals whose {@code objection} is open, by {@code
 * objectionDueAt}.
 */
@RestController
@RequestMapping("/api/deals/{id}")
class DealObjectionController {

  private final DealObjecting objecting;

  DealObjectionController(DealObjecting objecting) {
    this.objecting = objecting;
  }

  /** What is decided on an objection. */
  enum ObjectionVerdict {
    UPHOLD,
    DISMISS
  }

  /**
   * Why the customer is the refused partner's.
   *
   * @param reason for the vendor to read; no other partner sees it
   */
  record DealObjectionRequest(@NotNull @Text(max = 1000) String reason) {}

  record ObjectionDecisionRequest(
      @NotNull ObjectionVerdict outcome, @NotNull @Text(max = 500) String reason) {}

  /**
   * Objects to a refusal: another's deal protects the customer, and should not. By the partner
   * whose deal was refused, or by the vendor for it, within 14 days. It lapses after 10 days, or
   * when that protection ends, unless somebody of the vendor has decided.
   */
  @PostMapping("/object")
  @Allowed("deals:write")
  Versioned<DealResponse> object(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealObjectionRequest request) {
    Cause cause = Cause.of(reach, request.reason());
    return ok(objecting.object(reach, id, ifMatch, request.reason(), cause), reach);
  }

  /**
   * Decides on an objection; not by whoever raised it. Upheld, the deals that it was raised against
   * are released, and its own is decided on once more. Their partners read the reason.
   */
  @PostMapping("/objection")
  @Allowed("deals:approve")
  Versioned<DealResponse> decide(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ObjectionDecisionRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    String reason = request.reason();
    return ok(
        switch (request.outcome()) {
          case UPHOLD -> objecting.uphold(staff.tenant(), id, ifMatch, reason, cause);
          case DISMISS -> objecting.dismiss(staff.tenant(), id, ifMatch, reason, cause);
        },
        staff);
  }

  private static Versioned<DealResponse> ok(Deal deal, Reach reach) {
    return Versioned.of(deal, DealResponse.of(deal, reach));
  }
}
