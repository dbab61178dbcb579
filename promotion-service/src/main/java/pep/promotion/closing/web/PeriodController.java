package pep.promotion.closing.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.promotion.closing.ClosedPeriod;
import pep.promotion.closing.Closing;
import pep.promotion.closing.OpenWork;
import pep.promotion.closing.PeriodBalance;
import pep.promotion.closing.Periods;

/** The vendor's posting periods, and closing them. A closed period is never opened again. */
@RestController
@RequestMapping("/api/periods")
@Allowed("ledger:read")
class PeriodController {

  private final Periods periods;
  private final Closing closing;

  PeriodController(Periods periods, Closing closing) {
    this.periods = periods;
    this.closing = closing;
  }

  /** Whether anything can be posted in a period. */
  enum PeriodStatus {
    OPEN,
    CLOSED
  }

  /**
   * @param fiscalYear the calendar year in which its fiscal year ends
   * @param number its place in the fiscal year, 1 to 12
   * @param closedBy who closed it; left out where it was closed with a later one
   */
  record PeriodResponse(
      String period,
      int fiscalYear,
      int number,
      LocalDate from,
      LocalDate until,
      PeriodStatus status,
      @Nullable Instant closedAt,
      @Nullable String closedBy,
      @Nullable String reason) {

    static PeriodResponse of(Periods.Status each) {
      ClosedPeriod closed = each.closing();
      return new PeriodResponse(
          each.period().period(),
          each.period().fiscalYear(),
          each.period().number(),
          each.period().from(),
          each.period().until(),
          each.isClosed() ? PeriodStatus.CLOSED : PeriodStatus.OPEN,
          closed == null ? null : closed.at(),
          closed == null ? null : closed.by(),
          closed == null ? null : closed.reason());
    }
  }

  /**
   * @param open what stood open when it was closed; left out of an open one
   */
  record PeriodDetailResponse(
      PeriodResponse period, PeriodBalance balance, @Nullable OpenWork open) {}

  /**
   * @param dryRun whether nothing was changed
   * @param open what is not in the books yet and will be posted in the first open period
   */
  record ClosingResponse(
      PeriodResponse period, boolean dryRun, PeriodBalance balance, OpenWork open) {}

  /** Lists the posting periods from the first with an entry to the present one. */
  @GetMapping
  Page<PeriodResponse> list(Staff staff) {
    return new Page<>(periods.all(staff.tenant()).stream().map(PeriodResponse::of).toList(), null);
  }

  /** Shows what a posting period came to. */
  @GetMapping("/{period}")
  PeriodDetailResponse get(Staff staff, @PathVariable String period) {
    Periods.Status status = periods.status(staff.tenant(), period);
    ClosedPeriod closed = status.closing();
    return new PeriodDetailResponse(
        PeriodResponse.of(status),
        periods.balance(staff.tenant(), status.period().period()),
        closed == null ? null : closed.open());
  }

  /**
   * Closes a posting period for good, or tells what closing it would find. What arrives for it
   * later is posted in the first open one.
   */
  @PostMapping("/{period}/close")
  @Allowed("ledger:write")
  ClosingResponse close(
      Staff staff, @PathVariable String period, @Valid @RequestBody CloseRequest request) {
    boolean dryRun = Boolean.TRUE.equals(request.dryRun());
    Closing.Outcome outcome =
        dryRun
            ? closing.preview(staff.tenant(), period)
            : closing.close(staff.tenant(), period, request.reason(), Cause.of(staff));
    return new ClosingResponse(
        PeriodResponse.of(periods.status(staff.tenant(), period)),
        dryRun,
        outcome.balance(),
        outcome.open());
  }
}
