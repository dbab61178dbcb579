package pep.rules.compilation;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Unit;

/**
 * Finds the unit of a formula, and where it adds or compares what is of different ones. A constant
 * fits any unit beside it.
 */
final class Units {

  private final Map<String, Unit> units;
  private final Source source;
  private final List<Mistake> mistakes = new ArrayList<>();

  Units(Map<String, Unit> units, Source source) {
    this.units = units;
    this.source = source;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Of what an expression gives; null where any fits, as of a constant. */
  @Nullable Unit of(CelExpr expr) {
    String name = Expressions.dotted(expr);
    if (name != null) {
      return units.get(name);
    }
    if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
      return null;
    }
    List<CelExpr> arguments = expr.call().args();
    return switch (expr.call().function()) {
      case "_+_", "_-_", "_%_" -> same(expr, arguments.get(0), arguments.get(1));
      case "_*_" -> plain(arguments.get(0)).times(plain(arguments.get(1)));
      case "_/_" -> plain(arguments.get(0)).by(plain(arguments.get(1)));
      case "-_", "double", "int" -> of(arguments.getFirst());
      case "_?_:_" -> {
        of(arguments.get(0));
        yield same(expr, arguments.get(1), arguments.get(2));
      }
      case "_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_" -> {
        same(expr, arguments.get(0), arguments.get(1));
        yield null;
      }
      default -> {
        arguments.forEach(this::of);
        yield null;
      }
    };
  }

  private Unit plain(CelExpr expr) {
    Unit unit = of(expr);
    return unit == null ? Unit.NONE : unit;
  }

  private @Nullable Unit same(CelExpr whole, CelExpr left, CelExpr right) {
    Unit one = of(left);
    Unit other = of(right);
    if (one != null && other != null && !one.equals(other)) {
      mistakes.add(
          Complaints.mistake(
              "units-differ",
              source.place(whole),
              "What is added or compared is of one unit; this is "
                  + one.text()
                  + " on the left and "
                  + other.text()
                  + " on the right."));
    }
    return one == null ? other : one;
  }
}
