package pep.territory.distribution;

/**
 * The area that two circles share (Weisstein, "Circle-Circle Intersection", MathWorld), on a plane:
 * protected radii are small against the earth's.
 */
final class Lens {

  private Lens() {}

  /**
   * @param r radius of the first circle, greater than 0
   * @param s radius of the second circle, at least 0
   * @param d distance of the centres, at least 0, all in one unit
   */
  static double area(double r, double s, double d) {
    if (d >= r + s) {
      return 0;
    }
    if (d <= Math.abs(r - s)) {
      double smaller = Math.min(r, s);
      return Math.PI * smaller * smaller;
    }
    double first = r * r * acos((d * d + r * r - s * s) / (2 * d * r));
    double second = s * s * acos((d * d + s * s - r * r) / (2 * d * s));
    double kite = (-d + r + s) * (d + r - s) * (d - r + s) * (d + r + s);
    return first + second - Math.sqrt(Math.max(0, kite)) / 2;
  }

  private static double acos(double cosine) {
    return StrictMath.acos(Math.clamp(cosine, -1, 1));
  }
}
