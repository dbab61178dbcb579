package pep.partner.profile;

import pep.platform.events.EventType;

/**
 * @param reason in the vendor's words, which the partner reads
 */
@EventType("certification.withdrawn.v1")
public record CertificationWithdrawn(
    String partnerId, String partnerCode, String certification, String reason) {}
