package pep.promotion.awareness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a promotion got among the partners that it is meant for.
 *
 * @param asOf when they were counted
 * @param meantFor how many partners are in its audience now
 * @param told how many of those were told that it begins or that it ends soon
 * @param opened how many of those opened it
 * @param used how many of those are owed anything by it now; left out for a discount, which the
 *     ledger does not know of
 */
public record AwarenessCounts(
    Instant asOf, long meantFor, long told, long opened, @Nullable Long used) {}
