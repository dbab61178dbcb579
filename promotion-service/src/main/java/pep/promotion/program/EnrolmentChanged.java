package pep.promotion.program;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/** The public state of an enrolment. */
@EventType("enrolment.changed.v1")
public record EnrolmentChanged(
    String enrolmentId,
    String programId,
    String programCode,
    String programKind,
    String partnerId,
    String partnerCode,
    String status,
    List<String> stepsDone,
    int stepsInAll,
    @Nullable String certification,
    Instant enrolledAt,
    @Nullable Instant completedAt) {

  static EnrolmentChanged of(Enrolment enrolment) {
    return new EnrolmentChanged(
        enrolment.id(),
        enrolment.programId(),
        enrolment.programCode(),
        enrolment.programKind().name().toLowerCase(Locale.ROOT),
        enrolment.partnerId(),
        enrolment.partnerCode(),
        enrolment.status().name().toLowerCase(Locale.ROOT),
        enrolment.steps().stream().map(StepDone::code).toList(),
        enrolment.curriculum().steps().size(),
        enrolment.certification(),
        enrolment.enrolledAt(),
        enrolment.completedAt());
  }
}
