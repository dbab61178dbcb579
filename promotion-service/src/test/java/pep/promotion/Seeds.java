package pep.promotion;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Runs a property under many seeds and names the seed under which it failed. */
public final class Seeds {

  private Seeds() {}

  /** Each property is checked under the same seeds in every run, so a failure repeats. */
  public static void forAll(int runs, Consumer<RandomGenerator> property) {
    for (long seed = 1; seed <= runs; seed++) {
      try {
        property.accept(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
      } catch (Throwable failure) {
        throw new AssertionError(
            "failed under seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }
}
