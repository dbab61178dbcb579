package pep.promotion.program;

import java.time.Instant;
import pep.platform.events.EventType;

/** A partner has completed a training; what that is worth and how long is partner-service's. */
@EventType("training.completed.v1")
public record TrainingCompleted(
    String enrolmentId,
    String partnerId,
    String partnerCode,
    String programId,
    String programCode,
    String certification,
    Instant completedAt) {}
