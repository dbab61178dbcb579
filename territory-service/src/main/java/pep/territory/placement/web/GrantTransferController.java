package pep.territory.placement.web;

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
import pep.territory.placement.Grant;
import pep.territory.placement.GrantTransfer;

/** Hands grants from one partner to another. */
@RestController
class GrantTransferController {

  private final GrantTransfer transfer;

  GrantTransferController(GrantTransfer transfer) {
    this.transfer = transfer;
  }

  /**
   * To whom a grant goes, and why.
   *
   * @param partner id or code of an active partner
   */
  record GrantTransferRequest(
      @NotNull @Code String partner, @NotNull @Text(max = 500) String reason) {}

  /**
   * Hands what is left of a grant to another partner: it ends, and the partner gets one on the same
   * terms, which the answer shows.
   */
  @PostMapping("/api/grants/{id}/transfer")
  @Allowed("territories:write")
  Versioned<GrantResponse> transfer(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody GrantTransferRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Grant grant =
        transfer.transfer(staff.tenant(), id, ifMatch, request.partner(), request.reason(), cause);
    return Versioned.of(grant, GrantResponse.of(grant, staff));
  }
}
