package pep.rules.compilation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelMacro;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import pep.rules.evaluation.Predicate;
import pep.rules.evaluation.Relation;
import pep.rules.evaluation.Watch;

/**
 * {@code daysSince(x)}, {@code daysUntil(x)} and {@code date('2026-01-31')}: each is handed the
 * evaluation's {@link Watch} besides what was written. What {@link TimeRewriting} makes of a
 * comparison with them, or with {@code now}, tells the watch the very instant of its turn.
 */
final class TimeFunctions {

  static final CelType WATCH = OpaqueType.create(Predicate.WATCH);

  static final String NOW = "now";
  static final String SINCE = "@daysSince";
  static final String UNTIL = "@daysUntil";
  static final String DATE = "@date";
  static final String COMPARED_SINCE = "@daysSinceIs";
  static final String COMPARED_UNTIL = "@daysUntilIs";
  static final String COMPARED_NOW = "@nowIs";

  static final List<String> TIMED =
      List.of(SINCE, UNTIL, COMPARED_SINCE, COMPARED_UNTIL, COMPARED_NOW);

  private TimeFunctions() {}

  static List<CelMacro> macros() {
    return List.of(macro("daysSince", SINCE), macro("daysUntil", UNTIL), macro("date", DATE));
  }

  private static CelMacro macro(String written, String function) {
    return CelMacro.newGlobalMacro(
        written,
        1,
        (make, target, arguments) ->
            Optional.of(
                make.newGlobalCall(
                    function, make.newIdentifier(Predicate.WATCH), arguments.getFirst())));
  }

  static CelExpr watch(long id) {
    return CelExpr.ofIdent(id, Predicate.WATCH);
  }

  static List<CelFunctionDecl> declarations() {
    return List.of(
        function(SINCE, overload(SINCE, SimpleType.INT, SimpleType.TIMESTAMP)),
        function(UNTIL, overload(UNTIL, SimpleType.INT, SimpleType.TIMESTAMP)),
        function(DATE, overload(DATE, SimpleType.TIMESTAMP, SimpleType.STRING)),
        compared(COMPARED_SINCE),
        compared(COMPARED_UNTIL),
        function(
            COMPARED_NOW,
            overload(COMPARED_NOW, SimpleType.BOOL, SimpleType.STRING, SimpleType.TIMESTAMP)));
  }

  private static CelFunctionDecl compared(String name) {
    return function(
        name,
        overload(
            name + "Whole",
            SimpleType.BOOL,
            SimpleType.TIMESTAMP,
            SimpleType.STRING,
            SimpleType.INT),
        overload(
            name + "Number",
            SimpleType.BOOL,
            SimpleType.TIMESTAMP,
            SimpleType.STRING,
            SimpleType.DOUBLE));
  }

  private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
    return CelFunctionDecl.newFunctionDeclaration(name, overloads);
  }

  private static CelOverloadDecl overload(String id, CelType result, CelType... parameters) {
    CelType[] all = new CelType[parameters.length + 1];
    all[0] = WATCH;
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return CelOverloadDecl.newGlobalOverload(id, result, all);
  }

  static List<CelFunctionBinding> bindings() {
    return List.of(
        CelFunctionBinding.from(SINCE, Watch.class, Instant.class, Watch::daysSince),
        CelFunctionBinding.from(
            UNTIL, Watch.class, Instant.class, (watch, instant) -> -watch.daysSince(instant)),
        CelFunctionBinding.from(
            DATE,
            Watch.class,
            String.class,
            (watch, day) -> watch.moment().beginOf(LocalDate.parse(day))),
        compared(COMPARED_SINCE + "Whole", Long.class, false),
        compared(COMPARED_SINCE + "Number", Double.class, false),
        compared(COMPARED_UNTIL + "Whole", Long.class, true),
        compared(COMPARED_UNTIL + "Number", Double.class, true),
        CelFunctionBinding.from(
            COMPARED_NOW,
            List.of(Watch.class, String.class, Instant.class),
            arguments ->
                ((Watch) arguments[0]).now(relation(arguments[1]), (Instant) arguments[2])));
  }

  /** Days until an instant are the negative of those since it. */
  private static CelFunctionBinding compared(
      String id, Class<? extends Number> number, boolean until) {
    return CelFunctionBinding.from(
        id,
        List.of(Watch.class, Instant.class, String.class, number),
        arguments -> {
          Relation relation = relation(arguments[2]);
          double days = ((Number) arguments[3]).doubleValue();
          return ((Watch) arguments[0])
              .daysSince(
                  (Instant) arguments[1],
                  until ? relation.mirrored() : relation,
                  until ? -days : days);
        });
  }

  private static Relation relation(Object sign) {
    return Relation.of((String) sign).orElseThrow();
  }

  static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }
}
