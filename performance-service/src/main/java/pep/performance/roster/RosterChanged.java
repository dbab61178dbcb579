package pep.performance.roster;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/**
 * Something that is known of partners changed, and is stored; told within the process, and told
 * again whenever the state behind it comes again.
 *
 * @param codes of those whose own state changed, and not only something around them
 */
public record RosterChanged(Tenant tenant, Set<String> partnerIds, Set<String> codes) {}
