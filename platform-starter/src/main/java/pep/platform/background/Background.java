package pep.platform.background;

import pep.platform.lease.Lease;
import pep.platform.readiness.Readiness;

/**
 * What work in the background goes on by: whose turn it is, on which thread, from when on, and what
 * was begun.
 */
public record Background(Lease lease, Loops loops, Readiness readiness, BegunWork begun) {}
