package pep.partner.segment;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A predicate that compares one name of the vocabulary with constants, so that an index can tell
 * for all such predicates at once whether they hold. It never fails, as each name has a value.
 */
sealed interface Comparison {

  /** The name that it asks for. */
  String name();

  /** A text is one of these. */
  record IsOneOf(String name, Set<String> texts) implements Comparison {}

  /** A list of texts holds this one. */
  record Holds(String name, String text) implements Comparison {}

  /**
   * A number is on one side of a bound.
   *
   * @param above whether it must be above the bound, or below
   * @param inclusive whether the bound itself will do
   */
  record IsBeyond(String name, double bound, boolean above, boolean inclusive)
      implements Comparison {}

  /** Something is true. */
  record IsTrue(String name) implements Comparison {}

  /** Whole numbers up to here are the same as doubles. */
  long EXACT = 1L << 53;

  Set<String> NUMBERS = Set.of("_<_", "_<=_", "_>_", "_>=_");
  Map<String, String> TURNED = Map.of("_<_", "_>_", "_<=_", "_>=_", "_>_", "_<_", "_>=_", "_<=_");

  /** What a checked predicate compares; empty for one of another form. */
  static Optional<Comparison> of(CelAbstractSyntaxTree predicate) {
    CelExpr expr = predicate.getExpr();
    String name = name(predicate, expr);
    if (name != null) {
      return Optional.of(new IsTrue(name));
    }
    if (expr.exprKind().getKind() != CelExpr.ExprKind.Kind.CALL || expr.call().args().size() != 2) {
      return Optional.empty();
    }
    String function = expr.call().function();
    CelExpr left = expr.call().args().get(0);
    CelExpr right = expr.call().args().get(1);
    String leftName = name(predicate, left);
    String rightName = name(predicate, right);
    if (function.equals("@in")) {
      return in(left, leftName, right, rightName);
    }
    if (leftName != null) {
      return compared(predicate, function, left, leftName, right);
    }
    return rightName == null
        ? Optional.empty()
        : compared(predicate, TURNED.getOrDefault(function, function), right, rightName, left);
  }

  private static Optional<Comparison> in(
      CelExpr left, @Nullable String leftName, CelExpr right, @Nullable String rightName) {
    String text = text(left);
    if (text != null && rightName != null) {
      return Optional.of(new Holds(rightName, text));
    }
    if (leftName == null || right.exprKind().getKind() != CelExpr.ExprKind.Kind.LIST) {
      return Optional.empty();
    }
    List<CelExpr> elements = right.list().elements();
    Set<String> texts = new TreeSet<>();
    for (CelExpr element : elements) {
      String each = text(element);
      if (each == null) {
        return Optional.empty();
      }
      texts.add(each);
    }
    return Optional.of(new IsOneOf(leftName, texts));
  }

  private static Optional<Comparison> compared(
      CelAbstractSyntaxTree predicate, String function, CelExpr named, String name, CelExpr with) {
    CelType type = predicate.getType(named.id()).orElse(SimpleType.DYN);
    String text = text(with);
    if (function.equals("_==_") && text != null && type.equals(SimpleType.STRING)) {
      return Optional.of(new IsOneOf(name, Set.of(text)));
    }
    Double bound = number(with);
    boolean number = type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.INT);
    if (bound == null || !number || !NUMBERS.contains(function)) {
      return Optional.empty();
    }
    return Optional.of(
        new IsBeyond(name, bound, function.startsWith("_>"), function.endsWith("=_")));
  }

  private static @Nullable String name(CelAbstractSyntaxTree predicate, CelExpr expr) {
    CelExpr.ExprKind.Kind kind = expr.exprKind().getKind();
    if (kind != CelExpr.ExprKind.Kind.IDENT && kind != CelExpr.ExprKind.Kind.SELECT) {
      return null;
    }
    return predicate
        .getReference(expr.id())
        .filter(reference -> reference.value().isEmpty())
        .map(CelReference::name)
        .orElse(null);
  }

  private static @Nullable String text(CelExpr expr) {
    return constant(expr) instanceof CelConstant it && it.getKind() == CelConstant.Kind.STRING_VALUE
        ? it.stringValue()
        : null;
  }

  private static @Nullable Double number(CelExpr expr) {
    CelConstant it = constant(expr);
    if (it != null && it.getKind() == CelConstant.Kind.DOUBLE_VALUE) {
      return it.doubleValue();
    }
    return it != null
            && it.getKind() == CelConstant.Kind.INT64_VALUE
            && Math.abs(it.int64Value()) <= EXACT
        ? Double.valueOf(it.int64Value())
        : null;
  }

  private static @Nullable CelConstant constant(CelExpr expr) {
    return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT ? expr.constant() : null;
  }
}
