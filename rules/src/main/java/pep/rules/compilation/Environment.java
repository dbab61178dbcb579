package pep.rules.compilation;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelOptions;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Optional;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Predicate;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** CEL as rules are written in it: what a vocabulary declares beside the standard. */
final class Environment {

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .populateMacroCalls(true)
          .maxExpressionCodePointSize(RuleCompiler.LONGEST)
          .maxParseRecursionDepth(RuleCompiler.DEEPEST)
          .comprehensionMaxIterations(10_000)
          .build();

  static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(TimeFunctions.bindings())
          .addFunctionBindings(NumberFunctions.bindings())
          .addFunctionBindings(Fields.binding())
          .build();

  private Environment() {}

  static CelCompiler compiler(Vocabulary vocabulary, CelType result) {
    ImmutableSet<String> names =
        vocabulary.variables().stream().map(Variable::name).collect(ImmutableSet.toImmutableSet());
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(
                CelStandardMacro.ALL,
                CelStandardMacro.EXISTS,
                CelStandardMacro.EXISTS_ONE,
                CelStandardMacro.FILTER,
                CelStandardMacro.MAP)
            .addMacros(has(names))
            .addMacros(TimeFunctions.macros())
            .addFunctionDeclarations(TimeFunctions.declarations())
            .addFunctionDeclarations(NumberFunctions.declarations())
            .addFunctionDeclarations(Fields.declaration())
            .setTypeProvider(new Types(vocabulary))
            .setResultType(result)
            .addVar(TimeFunctions.NOW, SimpleType.TIMESTAMP)
            .addVar(Predicate.WATCH, TimeFunctions.WATCH);
    for (Variable variable : vocabulary.variables()) {
      builder.addVar(variable.name(), Types.of(variable));
      builder.addVar(Facts.KNOWN + variable.name(), SimpleType.BOOL);
    }
    return builder.build();
  }

  /** Asks whether a name, or a field of a record, is known. The answer itself always is. */
  private static CelMacro has(ImmutableSet<String> names) {
    return CelMacro.newGlobalMacro(
        "has",
        1,
        (make, target, arguments) -> {
          CelExpr asked = arguments.getFirst();
          String name = Expressions.dotted(asked);
          if (name != null && names.contains(name)) {
            return Optional.of(make.newIdentifier(Facts.KNOWN + name));
          }
          if (asked.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return Optional.of(make.reportError("has() asks for a name or a field of a record"));
          }
          CelExpr record = make.copy(asked.select().operand());
          return Optional.of(make.newSelect(record, Facts.KNOWN + asked.select().field(), false));
        });
  }
}
