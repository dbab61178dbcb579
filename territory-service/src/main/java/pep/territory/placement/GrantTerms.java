package pep.territory.placement;

/**
 * What the exclusivity policy needs to know of a grant of one product line.
 *
 * @param limit how many partners may hold the line there at one time; counts for {@link
 *     GrantKind#LIMITED} only, at least 1
 */
public record GrantTerms(
    String grantId,
    String partnerId,
    String territoryId,
    GrantKind kind,
    int limit,
    GrantPeriod period) {

  public GrantTerms {
    if (kind == GrantKind.LIMITED && limit < 1) {
      throw new IllegalArgumentException("a limited grant names its limit, at least 1");
    }
  }
}
