package pep.partner.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

@EventType("certification.awarded.v1")
public record CertificationAwarded(
    String partnerId,
    String partnerCode,
    String certification,
    Instant awardedAt,
    @Nullable Instant expiresAt) {}
