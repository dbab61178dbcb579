package pep.partner.facts;

import java.util.Map;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Inside this service: the facts of partners may have changed.
 *
 * @param causes why, by the partners' ids
 */
public record FactsChanged(Tenant tenant, Map<String, Cause> causes) {}
