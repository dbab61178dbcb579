package pep.rules.compilation;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Relation;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/**
 * Makes of a comparison with the passing time one call that knows its two sides, and so the instant
 * at which it turns; and of a day or an instant written as a text beside a name of time what was
 * meant by it.
 */
final class TimeRewriting {

  private static final Map<String, Relation> COMPARISONS =
      Map.of(
          "_<_", Relation.LESS,
          "_<=_", Relation.AT_MOST,
          "_>_", Relation.MORE,
          "_>=_", Relation.AT_LEAST,
          "_==_", Relation.EQUAL,
          "_!=_", Relation.OTHER);
  private static final Map<String, String> COMPARED =
      Map.of(
          TimeFunctions.SINCE, TimeFunctions.COMPARED_SINCE,
          TimeFunctions.UNTIL, TimeFunctions.COMPARED_UNTIL);

  private final Vocabulary vocabulary;

  /** A rule has far fewer nodes than this, so that no id is given twice. */
  private long fresh = 1L << 32;

  TimeRewriting(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static @Nullable Relation relation(CelExpr expr) {
    return COMPARISONS.get(Expressions.function(expr));
  }

  /** Whether it asks for the time, and so may turn without anything else turning. */
  static boolean isTimed(CelExpr expr) {
    return Expressions.contains(
        expr, part -> TimeFunctions.TIMED.contains(Expressions.function(part)) || isNow(part));
  }

  static boolean isNow(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT
        && expr.ident().name().equals(TimeFunctions.NOW);
  }

  CelExpr rewritten(CelExpr expr) {
    return Expressions.changed(expr, this::compared);
  }

  private CelExpr compared(CelExpr expr) {
    Relation relation = relation(expr);
    if (relation == null) {
      return expr;
    }
    List<CelExpr> sides = expr.call().args();
    CelExpr left = read(sides.get(0), sides.get(1));
    CelExpr right = read(sides.get(1), sides.get(0));
    return side(expr.id(), left, relation, right)
        .or(() -> side(expr.id(), right, relation.mirrored(), left))
        .orElseGet(() -> Expressions.call(expr.id(), expr.call().function(), left, right));
  }

  /** A text beside a name of time is a day, or an instant. */
  private CelExpr read(CelExpr side, CelExpr other) {
    String text = Expressions.text(side);
    String name = text == null ? null : Expressions.dotted(other);
    if (text == null || name == null) {
      return side;
    }
    Optional<Kind> kind = vocabulary.find(name).map(Variable::kind).filter(Kind::isTime);
    if (kind.isEmpty()) {
      return side;
    }
    return kind.get() == Kind.DAY || TimeFunctions.isDay(text)
        ? Expressions.call(fresh++, TimeFunctions.DATE, TimeFunctions.watch(fresh++), side)
        : Expressions.call(fresh++, "timestamp", side);
  }

  private Optional<CelExpr> side(long id, CelExpr timed, Relation relation, CelExpr other) {
    if (!isTimed(timed) || isTimed(other)) {
      return Optional.empty();
    }
    String days = COMPARED.get(Expressions.function(timed));
    if (days != null) {
      return Optional.of(
          Expressions.call(
              id,
              days,
              timed.call().args().get(0),
              timed.call().args().get(1),
              sign(relation),
              other));
    }
    return alone(id, timed, relation, other);
  }

  /** Brings {@code now} to stand alone on its side. */
  private Optional<CelExpr> alone(long id, CelExpr side, Relation relation, CelExpr other) {
    if (isNow(side)) {
      return Optional.of(
          Expressions.call(
              id, TimeFunctions.COMPARED_NOW, TimeFunctions.watch(fresh++), sign(relation), other));
    }
    boolean minus = Expressions.isCall(side, "_-_");
    if (!minus && !Expressions.isCall(side, "_+_")) {
      return Optional.empty();
    }
    CelExpr first = side.call().args().get(0);
    CelExpr second = side.call().args().get(1);
    if (isTimed(first)) {
      return isTimed(second)
          ? Optional.empty()
          : alone(
              id, first, relation, Expressions.call(fresh++, minus ? "_+_" : "_-_", other, second));
    }
    return minus
        ? alone(id, second, relation.mirrored(), Expressions.call(fresh++, "_-_", first, other))
        : alone(id, second, relation, Expressions.call(fresh++, "_-_", other, first));
  }

  private CelExpr sign(Relation relation) {
    return CelExpr.ofConstant(fresh++, CelConstant.ofValue(relation.sign()));
  }
}
