package pep.rules.compilation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Map;
import pep.rules.evaluation.Formula;
import pep.rules.evaluation.Unit;
import pep.rules.vocabulary.Vocabulary;

/**
 * Compiles formulas, which give a number, in the language of rules. All numbers of a formula are
 * alike, be they whole or not. Safe for use by several threads.
 */
public final class FormulaCompiler {

  private final Vocabulary vocabulary;
  private final Map<String, Unit> units;
  private final CelCompiler compiler;

  /**
   * @param vocabulary whose numbers are all of the kind {@code NUMBER}
   * @param units of its numbers, by name
   */
  public FormulaCompiler(Vocabulary vocabulary, Map<String, Unit> units) {
    this.vocabulary = vocabulary;
    this.units = Map.copyOf(units);
    this.compiler = Environment.compiler(vocabulary, SimpleType.DOUBLE);
  }

  /**
   * Compiles a formula.
   *
   * @throws RuleRefused with everything that is wrong with it
   */
  public Formula compile(String text) {
    CelValidationResult parsed = compiler.parse(text);
    Source source = new Source(parsed.getSource(), text);
    Complaints complaints = new Complaints(vocabulary, source);
    if (parsed.hasError()) {
      throw new RuleRefused(parsed.getErrors().stream().map(complaints::of).distinct().toList());
    }
    try {
      CelAbstractSyntaxTree tree = parsed.getAst();
      CelExpr numbers = Expressions.changed(tree.getExpr(), FormulaCompiler::asNumber);
      CelValidationResult checked =
          compiler.check(CelAbstractSyntaxTree.newParsedAst(numbers, tree.getSource()));
      if (checked.hasError()) {
        throw new RuleRefused(checked.getErrors().stream().map(complaints::of).distinct().toList());
      }
      Units found = new Units(units, source);
      Unit unit = found.of(tree.getExpr());
      if (!found.mistakes().isEmpty()) {
        throw new RuleRefused(found.mistakes());
      }
      return new Formula(
          text,
          Environment.RUNTIME.createProgram(checked.getAst()),
          names(checked.getAst()),
          unit == null ? Unit.NONE : unit);
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException("checked, and yet it cannot be planned", e);
    }
  }

  private List<String> names(CelAbstractSyntaxTree ast) {
    return ast.getReferenceMap().values().stream()
        .filter(reference -> reference.overloadIds().isEmpty())
        .map(CelReference::name)
        .filter(name -> vocabulary.find(name).isPresent())
        .distinct()
        .sorted()
        .toList();
  }

  private static CelExpr asNumber(CelExpr expr) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
      return CelExpr.ofConstant(
          expr.id(), CelConstant.ofValue((double) expr.constant().int64Value()));
    }
    return Expressions.isCall(expr, "size") ? Expressions.call(-expr.id(), "double", expr) : expr;
  }
}
