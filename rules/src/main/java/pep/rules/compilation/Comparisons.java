package pep.rules.compilation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.DayCount;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Relation;

/** Recognises predicates that compare one name with constants. */
final class Comparisons {

  /** Whole numbers below are the same as doubles. */
  private static final long EXACT = 1L << 53;

  private final CelAbstractSyntaxTree predicate;

  private Comparisons(CelAbstractSyntaxTree predicate) {
    this.predicate = predicate;
  }

  /** What a checked predicate compares; null for one of another form. */
  static @Nullable Comparison of(CelAbstractSyntaxTree predicate) {
    return new Comparisons(predicate).comparison(predicate.getExpr());
  }

  /** The days that a checked predicate counts from one name; null for one of another form. */
  static @Nullable DayCount dayCount(CelAbstractSyntaxTree predicate) {
    CelExpr expr = predicate.getExpr();
    String function = Expressions.function(expr);
    boolean until = function.equals(TimeFunctions.COMPARED_UNTIL);
    if (!until && !function.equals(TimeFunctions.COMPARED_SINCE)) {
      return null;
    }
    List<CelExpr> arguments = expr.call().args();
    String name = new Comparisons(predicate).name(arguments.get(1));
    Relation relation =
        Relation.of(String.valueOf(Expressions.text(arguments.get(2)))).orElseThrow();
    Double days = number(arguments.get(3));
    if (name == null || days == null) {
      return null;
    }
    return new DayCount(name, until ? relation.mirrored() : relation, until ? -days : days);
  }

  private @Nullable Comparison comparison(CelExpr expr) {
    String name = name(expr);
    if (name != null) {
      return name.startsWith(Facts.KNOWN)
          ? new Comparison.Known(name.substring(Facts.KNOWN.length()), true)
          : new Comparison.OneOf(name, Set.of(true), true);
    }
    if (Expressions.isCall(expr, "@in")) {
      return in(expr.call().args().get(0), expr.call().args().get(1));
    }
    Relation relation = TimeRewriting.relation(expr);
    if (relation == null) {
      return null;
    }
    CelExpr left = expr.call().args().get(0);
    CelExpr right = expr.call().args().get(1);
    Comparison compared = compared(left, relation, right);
    return compared == null ? compared(right, relation.mirrored(), left) : compared;
  }

  private @Nullable Comparison in(CelExpr left, CelExpr right) {
    String text = Expressions.text(left);
    String list = name(right);
    if (text != null && list != null) {
      return new Comparison.Holds(list, text, true);
    }
    String name = name(left);
    if (name == null || right.getKind() != CelExpr.ExprKind.Kind.LIST) {
      return null;
    }
    Set<Object> values = new HashSet<>();
    for (CelExpr element : right.list().elements()) {
      Object value = constant(element);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return new Comparison.OneOf(name, Set.copyOf(values), true);
  }

  private @Nullable Comparison compared(CelExpr named, Relation relation, CelExpr with) {
    String name = name(named);
    Object value = constant(with);
    if (name == null || value == null || name.startsWith(Facts.KNOWN)) {
      return null;
    }
    if (relation == Relation.EQUAL || relation == Relation.OTHER) {
      return new Comparison.OneOf(name, Set.of(value), relation == Relation.EQUAL);
    }
    CelType type = predicate.getType(named.id()).orElse(SimpleType.DYN);
    boolean number = type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.INT);
    return number && value instanceof Double bound
        ? new Comparison.Bound(name, relation, bound)
        : null;
  }

  private @Nullable String name(CelExpr expr) {
    CelExpr.ExprKind.Kind kind = expr.getKind();
    if (kind != CelExpr.ExprKind.Kind.IDENT && kind != CelExpr.ExprKind.Kind.SELECT) {
      return null;
    }
    return predicate
        .getReference(expr.id())
        .filter(reference -> reference.value().isEmpty())
        .map(CelReference::name)
        .orElse(null);
  }

  private static @Nullable Object constant(CelExpr expr) {
    String text = Expressions.text(expr);
    if (text != null) {
      return text;
    }
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE
        ? (Object) expr.constant().booleanValue()
        : number(expr);
  }

  private static @Nullable Double number(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return null;
    }
    CelConstant it = expr.constant();
    // Adding zero makes minus zero zero, as one equals the other.
    return switch (it.getKind()) {
      case DOUBLE_VALUE -> it.doubleValue() + 0.0;
      case INT64_VALUE -> Math.abs(it.int64Value()) < EXACT ? (double) it.int64Value() : null;
      default -> null;
    };
  }
}
