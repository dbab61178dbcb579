package pep.territory.area;

/**
 * How two areas stand to each other, with the evidence.
 *
 * @param kind apart, sharing ground, or not comparable
 * @param because one sentence that names the codes or the place that decided
 */
public record AreaRelation(Kind kind, String because) {

  /** What can be said; {@link #UNKNOWN} where geometry would be needed that nobody has given. */
  public enum Kind {
    DISJOINT,
    OVERLAPS,
    UNKNOWN
  }

  public static final AreaRelation APART =
      new AreaRelation(Kind.DISJOINT, "The areas share no ground.");

  static AreaRelation overlaps(String because) {
    return new AreaRelation(Kind.OVERLAPS, because);
  }

  static AreaRelation unknown(String because) {
    return new AreaRelation(Kind.UNKNOWN, because);
  }
}
