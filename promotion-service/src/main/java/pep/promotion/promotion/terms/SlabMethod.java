package pep.promotion.promotion.terms;

/** What the percentage of a reached slab is applied to. */
public enum SlabMethod {
  /** Each slab's percentage on the volume inside that slab (as with income tax). */
  MARGINAL,
  /** The highest reached slab's percentage on the whole volume, back to the first unit. */
  WHOLE
}
