package pep.partner.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Cause;

/**
 * How far all partners of a vendor have been decided on again since its rules changed. Partners are
 * taken in the order of their ids. Rules that change meanwhile let it go on where it is and come
 * round to there again, so that no number of changes keeps those at the end waiting.
 *
 * @param generation rises with each change of the rules
 * @param after id of the last partner decided on; null at the beginning
 * @param until id of the partner with which the pass is complete once it has come round; null if it
 *     is complete at the end
 * @param round whether it has come round
 * @param done partners decided on since the last change
 * @param of partners that there were then
 * @param cause of the last change
 */
record Pass(
    long generation,
    @Nullable String after,
    @Nullable String until,
    boolean round,
    long done,
    long of,
    Cause cause) {

  /**
   * The pass when these partners have been decided on.
   *
   * @param decided ids of the partners that came next, in order
   * @param last whether none follows them in this round
   * @return null if the pass is complete
   */
  @Nullable Pass past(List<String> decided, boolean last) {
    long now = done + decided.size();
    if (!last) {
      return new Pass(generation, decided.getLast(), until, round, now, of, cause);
    }
    return round || until == null ? null : new Pass(generation, null, until, true, now, of, cause);
  }

  Progress progress() {
    return new Progress(Math.min(done, of), of);
  }
}
