package pep.territory.deal.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.territory.deal.Deal;
import pep.territory.deal.DealOriginating;

/** Who brought a deal. */
@RestController
class DealOriginController {

  private final DealOriginating originating;

  DealOriginController(DealOriginating originating) {
    this.originating = originating;
  }

  /**
   * @param seller who of the deal's partner's people sells it, by an id or a number of theirs;
   *     nobody where it is left out
   * @param referrer id or code of another active partner that referred it; none where it is left
   *     out
   */
  record DealOriginRequest(@Nullable @Code String seller, @Nullable @Code String referrer) {}

  /**
   * Says who sells a live deal and which other partner referred it. Promotions may pay the one and
   * the other when it is won.
   */
  @PutMapping("/api/deals/{id}/origin")
  @Allowed("deals:approve")
  Versioned<DealResponse> originate(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealOriginRequest request) {
    Deal deal =
        originating.originate(
            staff.tenant(), id, ifMatch, request.seller(), request.referrer(), Cause.of(staff));
    return Versioned.of(deal, DealResponse.of(deal, staff));
  }
}
