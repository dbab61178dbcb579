package pep.partner.application;

import pep.platform.events.EventType;

@EventType("application.approved.v1")
public record ApplicationApproved(
    String applicationId, String company, String partnerId, String partnerCode, String by) {}
