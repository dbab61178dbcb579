package pep.territory.distribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Areas of circles on a plane, united: ground that several of them cover counts once. By Green's
 * theorem over the arcs of the outline.
 */
final class Circles {

  /** Up to this share an area is whole, since sines and cosines round. */
  private static final double ROUNDING = 1e-9;

  private static final double ROUND = 2 * Math.PI;

  private Circles() {}

  /**
   * A circle.
   *
   * @param x of its centre
   * @param y of its centre
   * @param radius greater than 0, all in one unit
   */
  record Circle(double x, double y, double radius) {

    double distanceTo(Circle other) {
      return Math.hypot(x - other.x, y - other.y);
    }

    boolean contains(Circle other) {
      return distanceTo(other) + other.radius <= radius;
    }

    /** What the arc from one angle to another adds to the area that the outline encloses. */
    double swept(double from, double to) {
      double sines = Math.sin(to) - Math.sin(from);
      double cosines = Math.cos(to) - Math.cos(from);
      return radius * (radius * (to - from) + x * sines - y * cosines) / 2;
    }
  }

  private record Arc(double from, double to) {}

  /** The share of a circle that others cover together, from 0 to 1. */
  static double covered(Circle circle, List<Circle> others) {
    List<Circle> all = new ArrayList<>(others);
    all.add(circle);
    double own = Math.PI * circle.radius() * circle.radius();
    double share = (united(others) + own - united(all)) / own;
    return share > 1 - ROUNDING ? 1 : Math.max(0, share);
  }

  /** The area that the circles cover together. */
  static double united(List<Circle> circles) {
    List<Circle> outer = new ArrayList<>();
    for (int i = 0; i < circles.size(); i++) {
      if (!isInside(circles, i)) {
        outer.add(circles.get(i));
      }
    }
    return outer.stream().mapToDouble(circle -> outline(circle, outer)).sum();
  }

  /** Of circles that are equal the first one stays. */
  private static boolean isInside(List<Circle> circles, int index) {
    Circle circle = circles.get(index);
    for (int other = 0; other < circles.size(); other++) {
      boolean mayHold = other < index || !circle.contains(circles.get(other));
      if (other != index && mayHold && circles.get(other).contains(circle)) {
        return true;
      }
    }
    return false;
  }

  private static double outline(Circle circle, List<Circle> outer) {
    List<Arc> hidden = new ArrayList<>();
    for (Circle other : outer) {
      if (other != circle) {
        hide(hidden, circle, other);
      }
    }
    hidden.sort((a, b) -> Double.compare(a.from(), b.from()));
    double area = 0;
    double seen = 0;
    for (Arc arc : hidden) {
      if (arc.from() > seen) {
        area += circle.swept(seen, arc.from());
      }
      seen = Math.max(seen, arc.to());
    }
    return seen < ROUND ? area + circle.swept(seen, ROUND) : area;
  }

  private static void hide(List<Arc> hidden, Circle circle, Circle other) {
    double distance = circle.distanceTo(other);
    if (distance >= circle.radius() + other.radius()) {
      return;
    }
    double cosine =
        (circle.radius() * circle.radius() + distance * distance - other.radius() * other.radius())
            / (2 * circle.radius() * distance);
    double half = Math.acos(Math.clamp(cosine, -1, 1));
    double towards = Math.atan2(other.y() - circle.y(), other.x() - circle.x());
    double from = ((towards - half) % ROUND + ROUND) % ROUND;
    double to = from + 2 * half;
    hidden.add(new Arc(from, Math.min(to, ROUND)));
    if (to > ROUND) {
      hidden.add(new Arc(0, to - ROUND));
    }
  }
}
