package pep.performance;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over seeded random inputs and names the seed that failed. */
public final class Seeded {

  private Seeded() {}

  /** Each run has a seed of its own; set the system property {@code seed} to repeat one. */
  public static void runs(int times, Consumer<Random> property) {
    String given = System.getProperty("seed");
    long first = given == null ? System.nanoTime() : Long.parseLong(given);
    for (int i = 0; i < (given == null ? times : 1); i++) {
      long seed = first + i;
      try {
        property.accept(new Random(seed));
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError(
            "fails with -Dseed=" + seed + ": " + failure.getMessage(), failure);
      }
    }
  }
}
