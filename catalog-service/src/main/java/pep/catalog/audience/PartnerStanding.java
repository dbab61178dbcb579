package pep.catalog.audience;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One partner as a decision sees it: a value, taken once, so that availability and price of one
 * answer rest on the same facts and can be replayed from it.
 *
 * @param partnerCode the vendor's own number for the partner
 * @param status the partner's lifecycle state in its owner's words, such as {@code active}
 * @param type the vendor's kind of partner, such as {@code reseller}
 * @param tier the code of the partner's tier; null before it reached one
 * @param memberships the segments it is in
 * @param grants every grant it holds, in force or not: the instant of the decision decides
 * @param version the partner's version at its owner
 */
public record PartnerStanding(
    String partnerId,
    String partnerCode,
    String status,
    @Nullable String type,
    @Nullable String tier,
    List<SegmentMembership> memberships,
    List<TerritoryGrant> grants,
    long version) {

  private static final String ACTIVE = "active";

  public PartnerStanding {
    memberships =
        memberships.stream().sorted(Comparator.comparing(SegmentMembership::code)).toList();
    grants = List.copyOf(grants);
  }

  /** Whether the partner may sell at all. */
  public boolean active() {
    return ACTIVE.equals(status);
  }

  /**
   * The same standing, knowing of the territories below its grants only those in question: enough
   * to decide on them again, whatever the size of the vendor's hierarchy.
   */
  public PartnerStanding regarding(Collection<String> territories) {
    return new PartnerStanding(
        partnerId,
        partnerCode,
        status,
        type,
        tier,
        memberships,
        grants.stream().map(grant -> grant.regarding(territories)).toList(),
        version);
  }

  /** The codes of the segments it is in. */
  public Set<String> segments() {
    return Collections.unmodifiableSortedSet(
        memberships.stream()
            .map(SegmentMembership::code)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
