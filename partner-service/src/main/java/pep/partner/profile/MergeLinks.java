package pep.partner.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which partner goes on for this one, or which ones this one goes on for.
 *
 * @param mergedInto the partner that goes on for it; null unless it was merged
 * @param mergedFrom the partners that were merged into it, the first one first; null for none
 */
record MergeLinks(@Nullable String mergedInto, @Nullable List<String> mergedFrom) {

  static final MergeLinks NONE = new MergeLinks(null, null);

  MergeLinks into(String survivorId) {
    return new MergeLinks(survivorId, mergedFrom);
  }

  MergeLinks from(String duplicateId) {
    return new MergeLinks(
        mergedInto, Stream.concat(duplicates().stream(), Stream.of(duplicateId)).toList());
  }

  /** The partners that were merged into it, the first one first. */
  List<String> duplicates() {
    return mergedFrom == null ? List.of() : List.copyOf(mergedFrom);
  }
}
