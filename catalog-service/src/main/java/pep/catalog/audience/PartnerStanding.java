package pep.catalog.audience;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One partner as a decision sees it: a value, taken once, so that availability and price of one
 * answer rest on the same facts and can be replayed from it.
 *
 * @param partnerCode the vendor's own number for the partner
 * @param status the partner's lifecycle state in its owner's words, such as {@code active}
 * @param type the vendor's kind of partner, such as {@code reseller}
 * @param country ISO 3166-1 alpha-2 code
 * @param tier the code of the partner's tier; null before it reached one
 * @param segments codes of the segments it is in
 * @param grants every grant it holds, in force or not: the instant of the decision decides
 * @param versions the versions of the states this was read from
 */
public record PartnerStanding(
    String partnerId,
    String partnerCode,
    String status,
    @Nullable String type,
    @Nullable String country,
    @Nullable String tier,
    Set<String> segments,
    List<TerritoryGrant> grants,
    StandingVersions versions) {

  private static final String ACTIVE = "active";

  public PartnerStanding {
    segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    grants = List.copyOf(grants);
  }

  /** Whether the partner may sell at all. */
  public boolean active() {
    return ACTIVE.equals(status);
  }
}
