package pep.performance.roster;

/**
 * What a partner holds by grants on one day.
 *
 * @param grants territories that it has a grant on
 * @param rivals other partners with a grant on one of them, on one below it or one above it
 */
record Holding(int grants, int rivals) {

  static final Holding NONE = new Holding(0, 0);
}
