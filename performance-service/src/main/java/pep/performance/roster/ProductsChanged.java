package pep.performance.roster;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/**
 * Products became known or changed, and are stored; told within the process, and told again
 * whenever the state behind it comes again.
 *
 * @param codes of those that belong to a product line
 */
public record ProductsChanged(Tenant tenant, Set<String> codes) {}
