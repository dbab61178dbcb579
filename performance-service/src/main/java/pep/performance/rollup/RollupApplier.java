package pep.performance.rollup;

import java.time.ZoneId;
import java.util.ArrayList;
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

  /** Batches a round: the larger, the less often each roll-up is written under a stream. */
  private static final int ROUND = 160;

  /** Batches whose lines are held at once, which bounds the heap that a round takes. */
  private static final int READ = 20;

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
    List<BatchDeltas> next = read(tenant, partition, applied, terms.get().zone());
    if (next.isEmpty()) {
      return false;
    }
    rollups.take(tenant, partition, next);
    Set<String> partners = new HashSet<>();
    next.forEach(batch -> partners.addAll(batch.keys(Dimension.PARTNER)));
    listeners.forEach(listener -> listener.grew(tenant, partners));
    places.reached(tenant, partition, next.getLast().sequence());
    return next.size() == ROUND;
  }

  private List<BatchDeltas> read(Tenant tenant, int partition, long applied, ZoneId zone) {
    List<BatchDeltas> deltas = new ArrayList<>();
    int found;
    do {
      long last = deltas.isEmpty() ? applied : deltas.getLast().sequence();
      List<CountedBatches.Batch> some = counted.after(tenant, partition, last, READ);
      some.forEach(batch -> deltas.add(BatchDeltas.of(batch.sequence(), batch.lines(), zone)));
      found = some.size();
    } while (found == READ && deltas.size() < ROUND);
    return deltas;
  }
}
