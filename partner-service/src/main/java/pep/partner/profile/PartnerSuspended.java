package pep.partner.profile;

import pep.platform.events.EventType;

@EventType("partner.suspended.v1")
public record PartnerSuspended(String partnerId, String partnerCode, String reason, String by) {}
