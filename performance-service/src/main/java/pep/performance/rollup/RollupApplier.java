package pep.performance.rollup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.performance.intake.CountedBatches;
import pep.performance.roster.Roster;
import pep.performance.roster.VendorTerms;
import pep.platform.tenancy.Tenant;

/** Sums a partition's batches up, in their order, some at a time. */
@Service
class RollupApplier {

  /** Larger rounds write each roll-up less often; this many lines still fit a small heap. */
  private static final int ROUND = 40;

  private final CountedBatches counted;
  private final RollupStore rollups;
  private final AppliedPlaces places;
  private final Roster roster;
  private final List<RollupListener> listeners;

  RollupApplier(
      CountedBatches counted,
      RollupStore rollups,
      AppliedPlaces places,
      Roster roster,
      List<RollupListener> listeners) {
    this.counted = counted;
    this.rollups = rollups;
    this.places = places;
    this.roster = roster;
    this.listeners = listeners;
  }

  /** Whether batches are stored that are not summed up yet. */
  boolean isBehind(Tenant tenant, int partition) {
    return counted.lastSequence(tenant, partition) > places.of(tenant, partition);
  }

  /**
   * Takes the next batches.
   *
   * @return whether there may be more
   */
  boolean round(Tenant tenant, int partition) {
    Optional<VendorTerms> terms = roster.knownVendor(tenant);
    if (terms.isEmpty()) {
      return false;
    }
    long applied = places.of(tenant, partition);
    List<CountedBatches.Batch> next = counted.after(tenant, partition, applied, ROUND);
    if (next.isEmpty()) {
      return false;
    }
    List<BatchDeltas> deltas =
        next.stream()
            .map(batch -> BatchDeltas.of(batch.sequence(), batch.lines(), terms.get().zone()))
            .toList();
    rollups.take(tenant, partition, deltas);
    Set<String> partners = new HashSet<>();
    next.forEach(batch -> batch.lines().forEach(line -> partners.add(line.partnerId())));
    listeners.forEach(listener -> listener.grew(tenant, partners));
    places.reached(tenant, partition, next.getLast().sequence());
    return next.size() == ROUND;
  }
}
