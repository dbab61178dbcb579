package pep.partner.facts;

import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Inside this service: the facts of a partner may have changed. */
public record FactsChanged(Tenant tenant, String partnerId, Cause cause) {}
