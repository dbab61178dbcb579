package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.profitability.Assumptions;
import pep.catalog.profitability.ProfitHurdle;
import pep.catalog.profitability.ProfitOutlooks;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** What the vendor wants a partner to earn at least. */
@RestController
@RequestMapping("/api/profitability/hurdle")
class HurdleController {

  private final ProfitOutlooks outlooks;

  HurdleController(ProfitOutlooks outlooks) {
    this.outlooks = outlooks;
  }

  /**
   * @param leastMarginPercent the least that a partner should keep of all revenue of a forecast
   * @param latestBreakEvenMonth by when what was spent should be earned
   */
  record HurdleRequest(
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal leastMarginPercent,
      @Nullable @Min(1) @Max(Assumptions.MAX_MONTHS) Integer latestBreakEvenMonth) {}

  record HurdleResponse(BigDecimal leastMarginPercent, @Nullable Integer latestBreakEvenMonth) {}

  /** Says what a partner should earn at least, from now on. */
  @PutMapping
  @Allowed("catalog:write")
  HurdleResponse put(Staff staff, @Valid @RequestBody HurdleRequest request) {
    outlooks.hold(
        staff.tenant(),
        new ProfitHurdle(request.leastMarginPercent(), request.latestBreakEvenMonth()),
        Cause.of(staff));
    return new HurdleResponse(request.leastMarginPercent(), request.latestBreakEvenMonth());
  }

  /** Shows what a partner should earn at least. */
  @GetMapping
  @Allowed("catalog:read")
  HurdleResponse get(Staff staff) {
    return outlooks
        .hurdle(staff.tenant())
        .map(each -> new HurdleResponse(each.leastMarginPercent(), each.latestBreakEvenMonth()))
        .orElseThrow(() -> new NotFound("hurdle", staff.tenant().vendorId()));
  }

  /** Takes the hurdle away. */
  @DeleteMapping
  @Allowed("catalog:write")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Staff staff) {
    outlooks.hold(staff.tenant(), null, Cause.of(staff));
  }
}
