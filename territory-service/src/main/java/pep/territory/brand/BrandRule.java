package pep.territory.brand;

/**
 * What a vendor makes of outlets that name no brand of its own.
 *
 * @param unbranded what those without any brand protect
 * @param unknown what is done with a text that is no spelling of a brand
 */
public record BrandRule(Unbranded unbranded, Unknown unknown) {

  /** Until the vendor says otherwise: they are one brand, and any text is a brand of its own. */
  public static final BrandRule DEFAULT = new BrandRule(Unbranded.EACH_OTHER, Unknown.ACCEPT);

  /** What outlets without a brand protect. */
  public enum Unbranded {
    /** They keep their distance from each other, as outlets of one brand do. */
    EACH_OTHER,
    NOBODY
  }

  /** What is done with an outlet whose brand is not known. */
  public enum Unknown {
    /** Outlets with that text are a brand of their own. */
    ACCEPT,
    REFUSE
  }
}
