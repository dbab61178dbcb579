package pep.territory.area;

import java.util.function.Function;

/**
 * Whether something lies in ground as a whole, outside of it as a whole, or neither for certain: it
 * may lie in part of it, or nobody knows. Joined as three-valued logic has it, so that what is
 * certain of the parts is certain of what they make up.
 */
enum Presence {
  IN,
  PERHAPS,
  OUT;

  /** In all of them. */
  Presence and(Presence other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** In any of them. */
  Presence or(Presence other) {
    return compareTo(other) < 0 ? this : other;
  }

  Presence not() {
    return switch (this) {
      case IN -> OUT;
      case PERHAPS -> PERHAPS;
      case OUT -> IN;
    };
  }

  /** In any of the parts; outside, where there is none. */
  static <T> Presence inAny(Iterable<T> parts, Function<T, Presence> in) {
    Presence any = OUT;
    for (T part : parts) {
      any = any.or(in.apply(part));
      if (any == IN) {
        return IN;
      }
    }
    return any;
  }

  /** In what an area leaves of its parts: in all that it is joined with, and outside of the cut. */
  static Presence leftBy(Area area, Function<Area, Presence> inParts) {
    Presence left = IN;
    for (Area each : area.and()) {
      left = left.and(inParts.apply(each));
    }
    Area cut = area.not();
    return cut == null ? left : left.and(inParts.apply(cut).not());
  }
}
