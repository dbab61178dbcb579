package pep.platform.bulk;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.problem.RuleBroken;

/** What became of one of many things that were to be stored. */
public sealed interface Stored<T> {

  /**
   * @param thing as it is stored
   */
  record Done<T>(T thing) implements Stored<T> {}

  /**
   * @param refusal why it was not stored
   */
  record Refused<T>(RuleBroken refusal) implements Stored<T> {}

  /**
   * @param refusal null if there was none
   */
  static <T> Stored<T> unless(@Nullable RuleBroken refusal, T thing) {
    return refusal == null ? new Done<>(thing) : new Refused<>(refusal);
  }

  /**
   * The same, unless it was refused in the end.
   *
   * @param refusals by the ids
   */
  default Stored<T> unlessRefused(Map<String, RuleBroken> refusals, Function<T, String> id) {
    return this instanceof Done<T>(T thing) ? unless(refusals.get(id.apply(thing)), thing) : this;
  }

  /** Whether another came first, so that the row is to be decided on again. */
  default boolean metRival() {
    return this instanceof Refused<T>(RuleBroken refusal)
        && (refusal instanceof StaleVersion || refusal instanceof AlreadyExists);
  }
}
