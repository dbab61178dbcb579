package pep.promotion.promotion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pep.promotion.audience.Audience;

/**
 * Whom a promotion was for before its audience was widened.
 *
 * @param audience the narrower one
 * @param until the first instant at which it did not count any more
 * @param version the last version of the promotion that had it
 */
public record EarlierAudience(Audience audience, Instant until, long version) {

  /** Those of a promotion that was amended so, the first one first. */
  static List<EarlierAudience> of(List<AmendmentMade> amendments) {
    List<EarlierAudience> earlier = new ArrayList<>();
    for (AmendmentMade each : amendments) {
      AmendmentMade.Reached audience = each.audience();
      if (each.reachesBack()) {
        earlier.clear();
      } else if (audience != null) {
        earlier.add(new EarlierAudience(audience.before(), each.effectiveAt(), each.version() - 1));
      }
    }
    return List.copyOf(earlier);
  }
}
