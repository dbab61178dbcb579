package pep.promotion.program.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.promotion.program.BulkEnrolling;
import pep.promotion.program.Enrolment;
import pep.promotion.program.web.EnrolmentDoor.EnrolmentRow;

/** Opens the doors by which enrolments come in. */
@Component
class EnrolmentDoors implements RowDoors<EnrolmentRow> {

  private final BulkEnrolling enrolling;

  EnrolmentDoors(BulkEnrolling enrolling) {
    this.enrolling = enrolling;
  }

  @Override
  public String kind() {
    return "enrolments";
  }

  @Override
  public Class<EnrolmentRow> rows() {
    return EnrolmentRow.class;
  }

  @Override
  public RowDoor<EnrolmentRow, Enrolment> open(ImportOrder order) {
    return new EnrolmentDoor(enrolling, order.tenant(), order.cause());
  }
}
