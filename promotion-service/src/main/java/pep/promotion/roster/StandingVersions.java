package pep.promotion.roster;

/**
 * The versions of the projected states that a decision about a partner was made on; 0 where the
 * state has not arrived. Kept with the decision, so that it can be replayed.
 *
 * @param profile version of the partner's profile
 * @param segments version of the partner's segment membership
 * @param tier version of the partner's tier
 * @param grants sum of the versions of the partner's territory grants, which only grows
 */
public record StandingVersions(long profile, long segments, long tier, long grants) {

  /** The versions of a partner of which nothing has arrived yet. */
  public static final StandingVersions NONE = new StandingVersions(0, 0, 0, 0);
}
