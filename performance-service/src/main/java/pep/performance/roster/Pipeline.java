package pep.performance.roster;

/**
 * What a partner has been through, counted.
 *
 * @param rivals other partners with a live grant in a territory that this one has a grant in
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
