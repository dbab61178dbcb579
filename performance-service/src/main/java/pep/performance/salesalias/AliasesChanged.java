package pep.performance.salesalias;

import pep.platform.tenancy.Tenant;

/** Aliases of a vendor were made or point elsewhere; told within the process. */
public record AliasesChanged(Tenant tenant, AliasKind kind) {}
