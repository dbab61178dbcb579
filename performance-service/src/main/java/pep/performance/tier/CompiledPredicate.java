package pep.performance.tier;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One predicate of a rule; where it compares a variable with a number, it can tell the gap. */
final class CompiledPredicate {

  private static final Set<String> COMPARISONS = Set.of("_>=_", "_>_", "_<=_", "_<_", "_==_");

  private final String text;
  private final CelRuntime.Program program;
  private final @Nullable TierVariable variable;
  private final @Nullable BigDecimal needed;

  CompiledPredicate(CelAbstractSyntaxTree ast) {
    this.text = CelUnparserFactory.newUnparser().unparse(ast);
    this.program = CompiledRule.program(ast);
    TierVariable compared = null;
    BigDecimal number = null;
    CelExpr expr = ast.getExpr();
    if (expr.getKind() == CelExpr.ExprKind.Kind.CALL
        && COMPARISONS.contains(expr.call().function())) {
      List<CelExpr> sides = expr.call().args();
      compared = variable(sides.get(0));
      number = number(sides.get(1));
    }
    this.variable = number == null ? null : compared;
    this.needed = compared == null ? null : number;
  }

  Predicate judge(TierFacts facts, Map<String, Object> values) {
    boolean holds = CompiledRule.holds(program, values);
    if (variable == null || needed == null) {
      return new Predicate(text, holds, null, null, null, null);
    }
    Object actual = variable.of(facts);
    BigDecimal gap =
        holds || actual == null ? null : needed.subtract(new BigDecimal(actual.toString()));
    return new Predicate(
        text, holds, variable.wireName(), actual == null ? null : actual.toString(), needed, gap);
  }

  private static @Nullable TierVariable variable(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.IDENT) {
      return null;
    }
    return Arrays.stream(TierVariable.values())
        .filter(known -> known.wireName().equals(expr.ident().name()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable BigDecimal number(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return null;
    }
    CelConstant constant = expr.constant();
    return switch (constant.getKind()) {
      case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
      case DOUBLE_VALUE -> BigDecimal.valueOf(constant.doubleValue());
      default -> null;
    };
  }
}
