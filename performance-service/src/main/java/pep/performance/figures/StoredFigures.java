package pep.performance.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's figures as they were last worked out.
 *
 * @param version rises with every change that was told
 * @param marks how often something changed
 * @param markedAt since when they are to be worked out again; null while they are not
 * @param country of the partner, by which it is compared with others; null where it has none
 * @param figures null before the first time
 * @param searchWords by which the partner is found; null before the first time
 */
record StoredFigures(
    String partnerId,
    long version,
    long marks,
    @Nullable Instant markedAt,
    @Nullable String country,
    @Nullable Figures figures,
    @Nullable List<String> searchWords) {

  /** Before the first time. */
  static StoredFigures none(String partnerId) {
    return new StoredFigures(partnerId, 0, 0, null, null, null, null);
  }
}
