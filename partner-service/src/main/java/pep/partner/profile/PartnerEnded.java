package pep.partner.profile;

import pep.platform.events.EventType;

@EventType("partner.ended.v1")
public record PartnerEnded(String partnerId, String partnerCode, String reason, String by) {}
