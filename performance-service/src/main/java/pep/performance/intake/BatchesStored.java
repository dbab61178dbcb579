package pep.performance.intake;

import pep.platform.tenancy.Tenant;

/** There are new batches to count; told within the process, after they are stored. */
public record BatchesStored(Tenant tenant, int partition) {}
