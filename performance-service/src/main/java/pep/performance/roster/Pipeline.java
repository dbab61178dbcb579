package pep.performance.roster;

/**
 * What a partner has been through, counted.
 *
 * @param liveGrants territories that it has a grant on today
 * @param rivals other partners that have one today on the same ground: there, above or below
 */
public record Pipeline(
    int trainingsCompleted,
    int dealsOpen,
    int dealsWon,
    int dealsLost,
    int liveGrants,
    int outlets,
    int rivals) {

  public static final Pipeline NONE = new Pipeline(0, 0, 0, 0, 0, 0, 0);
}
