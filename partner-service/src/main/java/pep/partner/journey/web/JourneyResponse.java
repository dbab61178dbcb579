package pep.partner.journey.web;

import java.time.Instant;
import java.util.List;
import pep.partner.journey.Journey;
import pep.partner.journey.JourneyStatus;
import pep.partner.journey.JourneyStep;

/**
 * @param overdue whether a step is late and not done
 */
record JourneyResponse(
    String id,
    String partnerId,
    String partnerCode,
    JourneyStatus status,
    boolean overdue,
    List<JourneyStep> steps,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static JourneyResponse of(Journey journey) {
    return new JourneyResponse(
        journey.id(),
        journey.partnerId(),
        journey.partnerCode(),
        journey.status(),
        journey.overdue(),
        journey.steps(),
        journey.createdAt(),
        journey.changedAt(),
        journey.version());
  }
}
