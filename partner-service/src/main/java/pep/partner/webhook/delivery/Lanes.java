package pep.partner.webhook.delivery;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts who works for each endpoint, so that none takes more than its share. */
final class Lanes {

  /**
   * @param workers at work now
   * @param called whether somebody called while all places were taken
   */
  private record Lane(int workers, boolean called) {}

  private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();

  /** Calls for one more worker. False where all places are taken; one of them will look again. */
  boolean call(String endpointId, int limit) {
    return enter(endpointId, limit, true);
  }

  /** Takes a place if one is free, and leaves no call behind. */
  boolean join(String endpointId, int limit) {
    return enter(endpointId, limit, false);
  }

  private boolean enter(String endpointId, int limit, boolean calling) {
    AtomicBoolean entered = new AtomicBoolean();
    lanes.compute(
        endpointId,
        (id, lane) -> {
          int workers = lane == null ? 0 : lane.workers();
          entered.set(workers < limit);
          boolean called = lane != null && lane.called();
          return entered.get()
              ? new Lane(workers + 1, called)
              : new Lane(workers, called || calling);
        });
    return entered.get();
  }

  /** Whether at most one worker has a place. */
  boolean isAlone(String endpointId) {
    Lane lane = lanes.get(endpointId);
    return lane == null || lane.workers() <= 1;
  }

  /** Gives up a place. False if there was a call meanwhile: the worker stays and looks again. */
  boolean leave(String endpointId) {
    AtomicBoolean left = new AtomicBoolean();
    lanes.computeIfPresent(
        endpointId,
        (id, lane) -> {
          left.set(!lane.called());
          if (lane.called()) {
            return new Lane(lane.workers(), false);
          }
          return lane.workers() == 1 ? null : new Lane(lane.workers() - 1, false);
        });
    return left.get();
  }
}
