package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
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
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.territory.deal.Deal;
import pep.territory.deal.DealSharing;

/** Deals that several partners sell together. */
@RestController
class DealSharingController {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final DealSharing sharing;

  DealSharingController(DealSharing sharing) {
    this.sharing = sharing;
  }

  /**
   * A partner's part.
   *
   * @param partner id or code of an active partner
   */
  record DealShareRequest(
      @NotNull @Code String partner,
      @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 2)
          BigDecimal percent) {}

  /**
   * Who sells a deal.
   *
   * @param shares that sum to 100, its own partner's among them; none for its own partner alone
   */
  record DealSharesRequest(@NotNull @Size(max = 10) List<@Valid DealShareRequest> shares)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if (shares == null || shares.stream().anyMatch(each -> each.percent() == null)) {
        return;
      }
      BigDecimal sum =
          shares.stream().map(DealShareRequest::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!shares.isEmpty() && sum.compareTo(WHOLE) != 0) {
        wrong.add("shares", "shares-not-whole", "Give parts that sum to 100, not " + sum + ".");
      }
    }
  }

  /**
   * Parts a live deal among its partner and others. They read it, and are credited with their parts
   * when it is won; the steps of its life stay with its own partner.
   */
  @PutMapping("/api/deals/{id}/shares")
  @Allowed("deals:approve")
  Versioned<DealResponse> share(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DealSharesRequest request) {
    List<DealSharing.Part> parts =
        request.shares().stream()
            .map(each -> new DealSharing.Part(each.partner(), each.percent()))
            .toList();
    Deal deal = sharing.share(staff.tenant(), id, ifMatch, parts, Cause.of(staff));
    return Versioned.of(deal, DealResponse.of(deal, staff));
  }
}
