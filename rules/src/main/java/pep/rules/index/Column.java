package pep.rules.index;

import org.jspecify.annotations.Nullable;

/** What the conjunctions of a block ask of one name. */
sealed interface Column permits ValueColumn, NumberColumn, ListColumn {

  String name();

  /**
   * Strikes those that are not met.
   *
   * @param value null where it is not known
   * @param candidates the conjunctions that all columns before left over
   */
  void strike(@Nullable Object value, long[] candidates);

  static void keep(long[] candidates, long[] met) {
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] &= met[i];
    }
  }
}
