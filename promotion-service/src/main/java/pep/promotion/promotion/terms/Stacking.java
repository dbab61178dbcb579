package pep.promotion.promotion.terms;

import org.jspecify.annotations.Nullable;

/**
 * How a promotion lives with others on the same order or sales line.
 *
 * @param policy exclusive, stackable or best of its group
 * @param group the group's code, for {@link StackingPolicy#BEST_OF} only
 * @param priority higher is looked at first; any int, 0 is usual
 * @throws IllegalArgumentException when a group is missing for best-of or given without it
 */
public record Stacking(StackingPolicy policy, @Nullable String group, int priority) {

  /** Combines with every other. */
  public static final Stacking STACKABLE = new Stacking(StackingPolicy.STACKABLE, null, 0);

  public Stacking {
    if (policy.grouped() != (group != null)) {
      throw new IllegalArgumentException("a group belongs to best-of, and to best-of only");
    }
  }

  /** Applies alone or not at all. */
  public boolean exclusive() {
    return switch (policy) {
      case EXCLUSIVE -> true;
      case STACKABLE, BEST_OF -> false;
    };
  }
}
