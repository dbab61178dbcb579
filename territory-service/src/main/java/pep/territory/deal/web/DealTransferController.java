package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;
import pep.territory.deal.Deal;
import pep.territory.deal.DealTransfer;

/** Hands deals from one partner to another. */
@RestController
class DealTransferController {

  private final DealTransfer transfer;

  DealTransferController(DealTransfer transfer) {
    this.transfer = transfer;
  }

  /**
   * To whom a deal goes, and why.
   *
   * @param partner id or code of an active partner
   */
  record DealTransferRequest(
      @NotNull @Code String partner, @NotNull @Text(max = 500) String reason) {}

  /** Hands a live deal, with what is left of its protection, to another partner. */
  @PostMapping("/api/deals/{id}/transfer")
  @Allowed("deals:approve")
  Versioned<DealResponse> transfer(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealTransferRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Deal deal =
        transfer.transfer(staff.tenant(), id, ifMatch, request.partner(), request.reason(), cause);
    return Versioned.of(deal, DealResponse.of(deal, staff));
  }
}
