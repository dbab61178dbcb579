package pep.performance.roster;

/** What is read of a grant's state. */
public record KnownGrant(
    String partnerId, String territoryId, String territoryCode, String status) {

  static final String LIVE = "issued";
}
