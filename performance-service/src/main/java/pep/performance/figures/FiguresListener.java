package pep.performance.figures;

import java.util.List;
import pep.platform.tenancy.Tenant;

/** Hears what was worked out, to decide on it. */
public interface FiguresListener {

  /**
   * Called before the figures are stored: a crash in between repeats it with the same or newer
   * figures, so it must bear repetition.
   */
  void workedOut(Tenant tenant, List<WorkedOut> partners);
}
