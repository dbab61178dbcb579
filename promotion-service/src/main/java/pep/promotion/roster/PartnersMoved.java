package pep.promotion.roster;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/**
 * Something that decides what these partners qualify for has changed. Published inside the service;
 * whoever waits for them looks again.
 */
public record PartnersMoved(Tenant tenant, Set<String> partnerIds) {}
