package pep.rules.compilation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.TypeParamType;
import dev.cel.runtime.CelFunctionBinding;
import pep.rules.evaluation.Facts;
import pep.rules.vocabulary.Vocabulary;

/**
 * Has each field of a record pass through a function that gives it back. CEL takes note of what is
 * not known where it comes from a name or a function, not where it lies within a value.
 */
final class Fields {

  private static final String TOLD = "@told";

  /** A rule has far fewer nodes than this, so that no id is given twice. */
  private static final long IDS = 1L << 31;

  private final Vocabulary vocabulary;

  Fields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static CelFunctionDecl declaration() {
    TypeParamType any = TypeParamType.create("A");
    return CelFunctionDecl.newFunctionDeclaration(
        TOLD, CelOverloadDecl.newGlobalOverload(TOLD, any, any));
  }

  static CelFunctionBinding binding() {
    return CelFunctionBinding.from(TOLD, Object.class, value -> value);
  }

  CelExpr rewritten(CelExpr expr) {
    return Expressions.changed(
        expr, each -> isField(each) ? Expressions.call(IDS + each.id(), TOLD, each) : each);
  }

  private boolean isField(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.SELECT
        || expr.select().field().startsWith(Facts.KNOWN)) {
      return false;
    }
    String name = Expressions.dotted(expr);
    return name == null
        || vocabulary.variables().stream()
            .noneMatch(each -> each.name().equals(name) || each.name().startsWith(name + "."));
  }

  /** The field that passes through, or the expression itself. */
  static CelExpr within(CelExpr expr) {
    return Expressions.isCall(expr, TOLD) ? expr.call().args().getFirst() : expr;
  }
}
