package pep.partner.profile;

import pep.platform.events.EventType;

@EventType("partner.activated.v1")
public record PartnerActivated(String partnerId, String partnerCode, String by) {}
