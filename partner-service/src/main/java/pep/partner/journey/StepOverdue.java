package pep.partner.journey;

import java.time.Instant;
import pep.platform.events.EventType;

/**
 * @param owner {@code vendor} or {@code partner}
 */
@EventType("journey.step.overdue.v1")
public record StepOverdue(
    String journeyId,
    String partnerId,
    String partnerCode,
    String step,
    String title,
    String owner,
    Instant dueAt) {}
