package pep.performance.tier;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked rule. It is judged as a whole, and each predicate — what its {@code &&} and {@code ||}
 * join — once more on its own, since the whole skips what it does not need.
 *
 * <p>A predicate about a value that is not known does not hold. Safe for use by several threads.
 */
final class CompiledRule {

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(RuleCompiler.OPTIONS).build();

  private final String source;
  private final CelRuntime.Program whole;
  private final List<CompiledPredicate> predicates = new ArrayList<>();

  CompiledRule(String source, CelAbstractSyntaxTree ast) {
    this.source = source;
    this.whole = program(ast);
    split(ast, ast.getExpr());
  }

  String source() {
    return source;
  }

  RuleOutcome judge(TierFacts facts) {
    Map<String, Object> values = new HashMap<>();
    for (TierVariable variable : TierVariable.values()) {
      Object value = variable.celOf(facts);
      if (value != null) {
        values.put(variable.wireName(), value);
      }
    }
    List<Predicate> judged = new ArrayList<>(predicates.size());
    for (CompiledPredicate predicate : predicates) {
      judged.add(predicate.judge(facts, values));
    }
    return new RuleOutcome(holds(whole, values), judged);
  }

  /** Evaluation fails on a value that is not known, unless the other side of an or decides. */
  static boolean holds(CelRuntime.Program program, Map<String, Object> values) {
    try {
      return Boolean.TRUE.equals(program.eval(values));
    } catch (CelEvaluationException unknown) {
      return false;
    }
  }

  static CelRuntime.Program program(CelAbstractSyntaxTree ast) {
    try {
      return RUNTIME.createProgram(ast);
    } catch (CelEvaluationException checkedBefore) {
      throw new IllegalStateException(checkedBefore);
    }
  }

  private void split(CelAbstractSyntaxTree ast, CelExpr expr) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.CALL && joins(expr.call().function())) {
      for (CelExpr side : expr.call().args()) {
        split(ast, side);
      }
      return;
    }
    predicates.add(
        new CompiledPredicate(
            CelAbstractSyntaxTree.newCheckedAst(
                expr, ast.getSource(), ast.getReferenceMap(), ast.getTypeMap())));
  }

  private static boolean joins(String function) {
    return function.equals("_&&_") || function.equals("_||_");
  }
}
