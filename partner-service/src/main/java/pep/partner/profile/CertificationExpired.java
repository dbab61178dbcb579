package pep.partner.profile;

import java.time.Instant;
import pep.platform.events.EventType;

@EventType("certification.expired.v1")
public record CertificationExpired(
    String partnerId, String partnerCode, String certification, Instant expiredAt) {}
