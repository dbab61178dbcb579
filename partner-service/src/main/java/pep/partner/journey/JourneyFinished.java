package pep.partner.journey;

import pep.platform.events.EventType;

@EventType("journey.finished.v1")
public record JourneyFinished(String journeyId, String partnerId, String partnerCode, String by) {}
