package pep.territory.outlet;

import java.util.Comparator;

/**
 * Two open outlets of one brand that stand too close, whichever came first.
 *
 * @param one the one with the smaller code
 * @param metres their distance
 * @param required the larger of their protected radii, in metres
 */
public record Violation(Site one, Site other, double metres, double required) {

  /** One of the two as the neighbour of the other one. */
  Neighbour neighbour(Site site) {
    return new Neighbour(site.outletId(), site.code(), site.partnerId(), metres, required);
  }

  /** In the order of the two codes. */
  public static final Comparator<Violation> BY_CODES =
      Comparator.comparing((Violation violation) -> violation.one().code())
          .thenComparing(violation -> violation.other().code());
}
