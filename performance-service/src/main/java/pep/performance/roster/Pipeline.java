package pep.performance.roster;

/**
 * What a partner has been through, counted.
 *
 * @param programs other than trainings that it takes or took part in, and did not leave
 * @param liveGrants territories that it has a grant on today
 * @param rivals other partners that have one today on the same ground: there, above or below
 */
public record Pipeline(
    int trainingsCompleted,
    int programs,
    int dealsOpen,
    int dealsWon,
    int dealsLost,
    int liveGrants,
    int outlets,
    int rivals) {

  public static final Pipeline NONE = new Pipeline(0, 0, 0, 0, 0, 0, 0, 0);
}
