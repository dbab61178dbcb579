package pep.performance.rollup;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/** Hears which partners' roll-ups grew. */
public interface RollupListener {

  /**
   * Called after the roll-ups are stored and before the place is noted that they reach up to: a
   * crash in between repeats it, so it must bear repetition.
   */
  void grew(Tenant tenant, Set<String> partnerIds);
}
