package pep.partner.application;

import pep.platform.events.EventType;

@EventType("application.declined.v1")
public record ApplicationDeclined(String applicationId, String company, String reason, String by) {}
