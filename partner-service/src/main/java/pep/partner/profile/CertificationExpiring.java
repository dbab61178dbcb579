package pep.partner.profile;

import java.time.Instant;
import pep.platform.events.EventType;

@EventType("certification.expiring.v1")
public record CertificationExpiring(
    String partnerId, String partnerCode, String certification, Instant expiresAt) {}
