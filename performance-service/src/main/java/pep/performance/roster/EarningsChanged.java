package pep.performance.roster;

import pep.platform.tenancy.Tenant;

/**
 * What partners earn or quote is about to change; told within the process, in the transaction that
 * changes it, and not again after a crash.
 */
public record EarningsChanged(Tenant tenant) {}
