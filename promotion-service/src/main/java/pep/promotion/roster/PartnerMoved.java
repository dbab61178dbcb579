package pep.promotion.roster;

/**
 * Something that decides what a partner qualifies for has changed. Published inside the service;
 * whoever waits for the partner looks again.
 *
 * @param vendorId the vendor
 * @param partnerId the partner
 */
public record PartnerMoved(String vendorId, String partnerId) {}
