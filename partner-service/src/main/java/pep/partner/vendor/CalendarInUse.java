package pep.partner.vendor;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The days and months of a vendor's sales were counted by its calendar. */
@Problem(
    code = "calendar-in-use",
    status = 409,
    title = "Sales were counted by this calendar",
    cure =
        "Keep the time zone and the first month of the fiscal year: they are for good once a"
            + " sale counts, as the currency is from the beginning.")
public class CalendarInUse extends RuleBroken {

  CalendarInUse(Vendor vendor) {
    super(
        "Sales were counted by the days of " + vendor.timeZone().getId() + ".",
        Map.of(
            "timeZone", vendor.timeZone().getId(),
            "fiscalYearStartMonth", vendor.settings().fiscalYearStartMonth()));
  }
}
