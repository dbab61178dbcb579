package pep.performance.tier;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks a tier rule, written in CEL, against what tier rules may speak of. */
final class RuleCompiler {

  static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .populateMacroCalls(true)
          .maxExpressionCodePointSize(4_000)
          .comprehensionMaxIterations(10_000)
          .build();

  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
  private static final Pattern AHEAD = Pattern.compile("(?i)(segment|promotion|tier|offer)\\w*");

  private static final CelCompiler COMPILER = compiler();

  private RuleCompiler() {}

  /** A checked rule, ready to be judged by. */
  static CompiledRule compile(String source) throws RuleRejected {
    CelValidationResult result = COMPILER.compile(source, "rule");
    List<RuleProblem> problems = new ArrayList<>();
    for (CelIssue issue : result.getErrors()) {
      problems.add(problem(issue));
    }
    if (!problems.isEmpty()) {
      throw new RuleRejected(problems);
    }
    try {
      CelAbstractSyntaxTree ast = result.getAst();
      return new CompiledRule(source, ast);
    } catch (CelValidationException reportedAsErrorsAbove) {
      throw new IllegalStateException(reportedAsErrorsAbove);
    }
  }

  private static RuleProblem problem(CelIssue issue) {
    int line = issue.getSourceLocation().getLine();
    int column = issue.getSourceLocation().getColumn() + 1;
    Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
    if (!undeclared.find()) {
      return new RuleProblem("rule-invalid", line, column, issue.getMessage(), List.of());
    }
    String name = undeclared.group(1);
    List<String> names = NearestNames.to(name);
    if (AHEAD.matcher(name).matches()) {
      String message =
          "A tier rule cannot use '"
              + name
              + "': figures lead to tiers, tiers to segments, segments to promotions, never back.";
      return new RuleProblem("rule-looks-ahead", line, column, message, names);
    }
    String message = "There is no '" + name + "' that a tier rule can use.";
    return new RuleProblem("rule-invalid", line, column, message, names);
  }

  private static CelCompiler compiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setResultType(SimpleType.BOOL);
    for (TierVariable variable : TierVariable.values()) {
      builder.addVar(variable.wireName(), variable.type());
    }
    return builder.build();
  }
}
