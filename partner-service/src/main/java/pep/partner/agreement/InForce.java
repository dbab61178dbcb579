package pep.partner.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import pep.partner.profile.Profile;

/** Which versions a partner has to have accepted at an instant. */
final class InForce {

  private static final BinaryOperator<Agreement> LATER =
      BinaryOperator.maxBy((one, other) -> Integer.compare(one.number(), other.number()));

  private InForce() {}

  /**
   * Of each agreement the latest version that has begun replaces those before it, for everybody; of
   * these, those that are for partners of this type and country, by their codes.
   */
  static List<Agreement> of(Collection<Agreement> versions, Profile profile, Instant now) {
    SortedMap<String, Agreement> latest = new TreeMap<>();
    for (Agreement each : versions) {
      if (each.isStarted(now)) {
        latest.merge(each.code(), each, LATER);
      }
    }
    List<Agreement> concerning = new ArrayList<>(latest.values());
    concerning.removeIf(each -> !each.terms().concerns(profile));
    return concerning;
  }
}
