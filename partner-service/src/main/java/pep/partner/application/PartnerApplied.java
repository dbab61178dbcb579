package pep.partner.application;

import pep.platform.events.EventType;

/** An application whose address is proven came in by a form. */
@EventType("partner.applied.v1")
public record PartnerApplied(
    String applicationId, String formCode, String company, String country) {}
