package pep.promotion.program.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.program.Enrolment;
import pep.promotion.program.EnrolmentStatus;
import pep.promotion.program.ProgramKind;
import pep.promotion.program.Step;
import pep.promotion.program.StepDone;

record EnrolmentResponse(
    String id,
    String programId,
    String programCode,
    ProgramKind programKind,
    String partnerId,
    String partnerCode,
    EnrolmentStatus status,
    AudienceDecision entry,
    List<Step> steps,
    List<StepDone> stepsDone,
    @Nullable String certification,
    Instant enrolledAt,
    @Nullable Instant completedAt,
    long version) {

  static EnrolmentResponse of(Enrolment enrolment) {
    return new EnrolmentResponse(
        enrolment.id(),
        enrolment.programId(),
        enrolment.programCode(),
        enrolment.programKind(),
        enrolment.partnerId(),
        enrolment.partnerCode(),
        enrolment.status(),
        enrolment.entry(),
        enrolment.curriculum().steps(),
        enrolment.steps(),
        enrolment.certification(),
        enrolment.enrolledAt(),
        enrolment.completedAt(),
        enrolment.version());
  }
}
