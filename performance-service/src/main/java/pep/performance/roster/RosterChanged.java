package pep.performance.roster;

import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;

/**
 * Something that is known of a partner changed, and is stored; told within the process, and told
 * again whenever the state behind it comes again.
 *
 * @param code of the partner where its own state changed; null where something around it did
 */
public record RosterChanged(Tenant tenant, String partnerId, @Nullable String code) {}
