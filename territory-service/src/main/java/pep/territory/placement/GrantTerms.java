package pep.territory.placement;

import java.time.LocalDate;

/**
 * What the exclusivity policy needs to know of a grant of one product line.
 *
 * @param limit how many partners may hold the line there at one time; counts for {@link
 *     GrantKind#LIMITED} only, at least 1
 * @param noticed whether its period is shorter than what was asked for, since it is under notice
 */
public record GrantTerms(
    String grantId,
    String partnerId,
    String territoryId,
    GrantKind kind,
    int limit,
    GrantPeriod period,
    boolean noticed) {

  public GrantTerms {
    if (kind == GrantKind.LIMITED && limit < 1) {
      throw new IllegalArgumentException("a limited grant names its limit, at least 1");
    }
  }

  /** A grant that is not under notice. */
  public GrantTerms(
      String grantId,
      String partnerId,
      String territoryId,
      GrantKind kind,
      int limit,
      GrantPeriod period) {
    this(grantId, partnerId, territoryId, kind, limit, period, false);
  }

  /** The same grant on other days. */
  GrantTerms within(GrantPeriod days) {
    return new GrantTerms(grantId, partnerId, territoryId, kind, limit, days, noticed);
  }

  /** The same grant when it was under notice to this day, exclusive. */
  GrantTerms endingOn(LocalDate day) {
    return new GrantTerms(grantId, partnerId, territoryId, kind, limit, period.endingOn(day), true);
  }
}
