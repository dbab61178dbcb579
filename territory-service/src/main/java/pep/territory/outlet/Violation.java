package pep.territory.outlet;

/**
 * Two open outlets of one brand that stand too close, whichever came first.
 *
 * @param metres their distance
 * @param required the larger of their protected radii, in metres
 */
public record Violation(Site one, Site other, double metres, double required) {}
