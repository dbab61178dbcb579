package pep.territory;

import java.util.Random;
import java.util.function.Consumer;

/** Random inputs that can be had again: a failure names its seed. */
public final class Seeded {

  private Seeded() {}

  /** Runs the property on as many seeds. */
  public static void check(int seeds, Consumer<Random> property) {
    for (long seed = 1; seed <= seeds; seed++) {
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
