package pep.promotion.settlement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.NoContent;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.promotion.roster.Roster;
import pep.promotion.settlement.PaymentHold;
import pep.promotion.settlement.PaymentHolds;

/** The partners that the vendor does not pay for now. */
@RestController
@RequestMapping("/api/payment-holds")
@Allowed("ledger:write")
class HoldController {

  private final PaymentHolds holds;
  private final Roster roster;
  private final Clock clock;

  HoldController(PaymentHolds holds, Roster roster, Clock clock) {
    this.holds = holds;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * @param reason why it is not paid
   */
  record HoldRequest(@NotNull @Text(max = 500) String reason) {}

  /** Lists the partners that are not paid for now. */
  @GetMapping
  @Allowed("ledger:read")
  Page<PaymentHold> list(Staff staff) {
    return new Page<>(holds.all(staff.tenant()), null);
  }

  /** Does not pay a partner until the hold is lifted; what is owed stays owed. */
  @PutMapping("/{partnerId}")
  PaymentHold put(
      Staff staff, @PathVariable String partnerId, @Valid @RequestBody HoldRequest request) {
    require(staff, partnerId);
    PaymentHold hold =
        new PaymentHold(partnerId, request.reason(), staff.subject(), clock.instant());
    holds.put(staff.tenant(), hold);
    return hold;
  }

  /** Lets a partner be paid again. */
  @DeleteMapping("/{partnerId}")
  NoContent lift(Staff staff, @PathVariable String partnerId) {
    require(staff, partnerId);
    holds.lift(staff.tenant(), partnerId);
    return new NoContent();
  }

  private void require(Staff staff, String partnerId) {
    if (roster.partners(staff.tenant(), List.of(partnerId)).isEmpty()) {
      throw new NotFound("partner", partnerId);
    }
  }
}
