package pep.performance.figures;

import org.jspecify.annotations.Nullable;

/**
 * A partner's figures as they were last worked out.
 *
 * @param country of the partner then; null where it had none
 */
public record KnownFigures(String partnerId, @Nullable String country, Figures figures) {

  static KnownFigures of(StoredFigures stored) {
    Figures figures = stored.figures();
    if (figures == null) {
      throw new IllegalStateException("figures that were never worked out are not listed");
    }
    return new KnownFigures(stored.partnerId(), stored.country(), figures);
  }
}
