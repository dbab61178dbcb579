package pep.performance.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.register.IntakeReport;
import pep.performance.intake.taking.SingleSale;

/** How a sale ended: accepted, duplicate or held. */
record SaleResponse(
    String intakeId,
    String outcome,
    @Nullable String id,
    @Nullable List<IntakeReport.ReportedReason> reasons) {

  static SaleResponse of(SingleSale.Taken taken) {
    return new SaleResponse(
        taken.intakeId(), taken.outcome().wireName(), taken.row().id(), taken.row().reasons());
  }
}
