package pep.promotion.program.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowKey;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Code;
import pep.promotion.program.BulkEnrolling;
import pep.promotion.program.Enrolment;
import pep.promotion.program.web.EnrolmentDoor.EnrolmentRow;

/**
 * By which the rows of one import of enrolments come in. A row says no more than who and where; who
 * may enrol is read for each by itself.
 */
record EnrolmentDoor(BulkEnrolling enrolling, Tenant tenant, Cause cause)
    implements RowDoor<EnrolmentRow, Enrolment>, RowBatch<EnrolmentRow, Enrolment> {

  /** One row, by the vendor's own codes. */
  record EnrolmentRow(
      @RowKey @NotNull @Code String programCode, @RowKey @NotNull @Code String partnerCode) {}

  @Override
  public RowBatch<EnrolmentRow, Enrolment> open(List<EnrolmentRow> named) {
    return this;
  }

  @Override
  public Optional<Enrolment> find(EnrolmentRow named) {
    return enrolling.find(tenant, named.programCode(), named.partnerCode());
  }

  @Override
  public EnrolmentRow row(Enrolment enrolment) {
    return new EnrolmentRow(enrolment.programCode(), enrolment.partnerCode());
  }

  @Override
  public Enrolment draft(EnrolmentRow row) {
    return enrolling.draft(tenant, row.programCode(), row.partnerCode());
  }

  @Override
  public void change(Enrolment enrolment, EnrolmentRow row) {
    // An enrolment that is open is what the row asks for.
  }

  @Override
  public List<Stored<Enrolment>> store(List<Enrolment> enrolments) {
    Map<String, RuleBroken> refused = enrolling.store(enrolments, cause);
    return enrolments.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
  }

  @Override
  public String id(Enrolment enrolment) {
    return enrolment.id();
  }

  @Override
  public List<Consequence> consequences(Enrolment enrolment) {
    return enrolling.events(enrolment).stream().map(Consequence::of).toList();
  }
}
