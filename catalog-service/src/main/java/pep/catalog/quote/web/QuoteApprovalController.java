package pep.catalog.quote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.quote.MarginFloor;
import pep.catalog.quote.MarginFloors;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteApproving;
import pep.platform.http.Versioned;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;

/** Which quotes the vendor wants to see before they are sent, and that it has. */
@RestController
class QuoteApprovalController {

  private final QuoteApproving approving;
  private final MarginFloors floors;

  QuoteApprovalController(QuoteApproving approving, MarginFloors floors) {
    this.approving = approving;
    this.floors = floors;
  }

  /**
   * @param leastPercent the least that the vendor keeps of a quote's net without approval
   */
  record FloorRequest(
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal leastPercent) {}

  record FloorResponse(BigDecimal leastPercent) {}

  /**
   * @param reason why it may be sent
   */
  record ApproveRequest(@NotNull @Text(max = 500) String reason) {}

  /** Says below which margin a quote needs approval from now on. */
  @PutMapping("/api/margin-floor")
  @Allowed("catalog:write")
  FloorResponse putFloor(Staff staff, @Valid @RequestBody FloorRequest request) {
    floors.put(staff.tenant(), MarginFloor.at(request.leastPercent()));
    return new FloorResponse(request.leastPercent());
  }

  /** Shows below which margin a quote needs approval. */
  @GetMapping("/api/margin-floor")
  @Allowed("catalog:read")
  FloorResponse getFloor(Staff staff) {
    return floors
        .find(staff.tenant())
        .map(floor -> new FloorResponse(floor.leastPercent()))
        .orElseThrow(() -> new NotFound("margin floor", staff.tenant().vendorId()));
  }

  /** Lets a draft be sent that is below the vendor's margin floor. */
  @PostMapping("/api/quotes/{id}/approve")
  @Allowed("catalog:write")
  Versioned<QuoteResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ApproveRequest request) {
    Quote quote = approving.approve(staff, id, request.reason(), ifMatch);
    return Versioned.of(quote, QuoteResponse.of(quote, staff));
  }
}
