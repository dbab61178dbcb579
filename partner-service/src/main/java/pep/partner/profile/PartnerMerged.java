package pep.partner.profile;

import pep.platform.events.EventType;

/**
 * A partner was a duplicate of another one, which goes on for both.
 *
 * @param into id of the partner that goes on
 * @param intoCode the vendor's own number for that
 */
@EventType("partner.merged.v1")
public record PartnerMerged(
    String partnerId, String partnerCode, String into, String intoCode, String reason, String by) {}
