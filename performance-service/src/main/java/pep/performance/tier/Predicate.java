package pep.performance.tier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One predicate of a rule, judged on its own.
 *
 * @param text as it stands in the rule
 * @param holds false also where a value is not known
 * @param variable the one that is compared with a number; null where the predicate is of another
 *     form
 * @param actual the variable's value, exact; null where it is not known
 * @param needed the number it is compared with
 * @param gap by how much the variable would have to rise, or to fall where negative; null where the
 *     predicate holds, or cannot be measured
 */
public record Predicate(
    String text,
    boolean holds,
    @Nullable String variable,
    @Nullable String actual,
    @Nullable BigDecimal needed,
    @Nullable BigDecimal gap) {}
