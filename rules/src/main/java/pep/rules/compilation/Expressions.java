package pep.rules.compilation;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads expressions and makes others of them. */
final class Expressions {

  private Expressions() {}

  static boolean isCall(CelExpr expr, String function) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CALL && expr.call().function().equals(function);
  }

  /** Of a call, its function; empty of anything else. */
  static String function(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CALL ? expr.call().function() : "";
  }

  static CelExpr call(long id, String function, CelExpr... arguments) {
    return CelExpr.ofCall(id, Optional.empty(), function, ImmutableList.copyOf(arguments));
  }

  /** A name of several words, such as {@code shelf.height}; null for anything else. */
  static @Nullable String dotted(CelExpr expr) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      return expr.ident().name();
    }
    if (expr.getKind() != CelExpr.ExprKind.Kind.SELECT || expr.select().testOnly()) {
      return null;
    }
    String operand = dotted(expr.select().operand());
    return operand == null ? null : operand + "." + expr.select().field();
  }

  static @Nullable String text(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? expr.constant().stringValue()
        : null;
  }

  static boolean contains(CelExpr expr, java.util.function.Predicate<CelExpr> wanted) {
    return all(expr).anyMatch(wanted);
  }

  /** An expression and all its parts. */
  static Stream<CelExpr> all(CelExpr expr) {
    Stream.Builder<CelExpr> found = Stream.builder();
    walk(expr, found);
    return found.build();
  }

  private static void walk(CelExpr expr, Consumer<CelExpr> visit) {
    visit.accept(expr);
    parts(expr).forEach(part -> walk(part, visit));
  }

  private static List<CelExpr> parts(CelExpr expr) {
    return switch (expr.getKind()) {
      case SELECT -> List.of(expr.select().operand());
      case CALL ->
          Stream.concat(expr.call().target().stream(), expr.call().args().stream()).toList();
      case LIST -> expr.list().elements();
      case MAP ->
          expr.map().entries().stream()
              .flatMap(entry -> Stream.of(entry.key(), entry.value()))
              .toList();
      case COMPREHENSION -> {
        var it = expr.comprehension();
        yield List.of(
            it.iterRange(), it.accuInit(), it.loopCondition(), it.loopStep(), it.result());
      }
      default -> List.of();
    };
  }

  /** The same with every part changed, the innermost first. */
  static CelExpr changed(CelExpr expr, UnaryOperator<CelExpr> change) {
    UnaryOperator<CelExpr> inner = part -> changed(part, change);
    return change.apply(
        switch (expr.getKind()) {
          case SELECT ->
              CelExpr.ofSelect(
                  expr.id(),
                  inner.apply(expr.select().operand()),
                  expr.select().field(),
                  expr.select().testOnly());
          case CALL ->
              CelExpr.ofCall(
                  expr.id(),
                  expr.call().target().map(inner),
                  expr.call().function(),
                  each(expr.call().args(), inner));
          case LIST ->
              CelExpr.ofList(
                  expr.id(), each(expr.list().elements(), inner), expr.list().optionalIndices());
          case MAP ->
              CelExpr.ofMap(
                  expr.id(),
                  expr.map().entries().stream()
                      .map(
                          entry ->
                              CelExpr.ofMapEntry(
                                  entry.id(),
                                  inner.apply(entry.key()),
                                  inner.apply(entry.value()),
                                  entry.optionalEntry()))
                      .collect(ImmutableList.toImmutableList()));
          case COMPREHENSION -> {
            var it = expr.comprehension();
            yield CelExpr.ofComprehension(
                expr.id(),
                it.iterVar(),
                it.iterVar2(),
                inner.apply(it.iterRange()),
                it.accuVar(),
                inner.apply(it.accuInit()),
                inner.apply(it.loopCondition()),
                inner.apply(it.loopStep()),
                inner.apply(it.result()));
          }
          default -> expr;
        });
  }

  private static ImmutableList<CelExpr> each(List<CelExpr> parts, UnaryOperator<CelExpr> change) {
    return parts.stream().map(change).collect(ImmutableList.toImmutableList());
  }
}
