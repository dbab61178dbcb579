package pep.partner.vendor;

/**
 * What a partner learns of others' outlets that stand too close to a place or outlet of its own.
 */
public enum ShownNeighbours {
  /** That the place is protected, and which distance is required. */
  NONE,
  /** Also how far the nearest is, roughly. */
  DISTANCE
}
