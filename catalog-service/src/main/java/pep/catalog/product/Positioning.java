package pep.catalog.product;

import org.jspecify.annotations.Nullable;

/**
 * What makes a product stand out, for the people who sell it.
 *
 * @param unique what no rival has
 * @param forWhom the customers it is made for
 * @param against the rivals, and why it wins over them
 */
public record Positioning(
    @Nullable String unique, @Nullable String forWhom, @Nullable String against) {

  /** Nothing said yet. */
  public static final Positioning NONE = new Positioning(null, null, null);
}
