package pep.partner.segment;

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
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import pep.platform.http.FieldError;
import pep.platform.http.InvalidInput;

/**
 * A rule in CEL, checked against the vocabulary and compiled once: the whole for decisions, each
 * predicate of its logical tree for explanations. All evaluation goes through here, for one partner
 * or for all.
 */
final class SegmentRule {

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .populateMacroCalls(true)
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

  private final String source;
  private final CelRuntime.Program program;
  private final RuleTree tree;

  private SegmentRule(String source, CelRuntime.Program program, RuleTree tree) {
    this.source = source;
    this.program = program;
    this.tree = tree;
  }

  /**
   * @throws InvalidInput pointing at line and column, with the names that would have been right
   */
  static SegmentRule compile(String source, Vocabulary vocabulary) {
    CelCompiler compiler = compiler(vocabulary);
    CelValidationResult result = compiler.compile(source);
    if (result.hasError()) {
      throw new InvalidInput(
          result.getErrors().stream().map(issue -> error(issue, vocabulary)).toList());
    }
    try {
      CelAbstractSyntaxTree ast = result.getAst();
      return new SegmentRule(
          source, RUNTIME.createProgram(ast), RuleTree.of(ast, compiler, RUNTIME));
    } catch (CelValidationException | CelEvaluationException e) {
      throw InvalidInput.of("rule", "not-a-rule", String.valueOf(e.getMessage()));
    }
  }

  private static CelCompiler compiler(Vocabulary vocabulary) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setResultType(SimpleType.BOOL);
    vocabulary.types().forEach(builder::addVar);
    return builder.build();
  }

  private static FieldError error(CelIssue issue, Vocabulary vocabulary) {
    String where =
        "Line "
            + issue.getSourceLocation().getLine()
            + ", column "
            + (issue.getSourceLocation().getColumn() + 1)
            + ": "
            + issue.getMessage().strip();
    boolean unknownName = issue.getMessage().contains("undeclared reference");
    return new FieldError(
        "rule",
        unknownName ? "unknown-name" : "cel-error",
        unknownName ? where + ". Names: " + vocabulary.names() + "." : where + ".");
  }

  String source() {
    return source;
  }

  boolean matches(PartnerView partner) {
    return holds(program, partner.values());
  }

  /** Every predicate with its values and whether it held. */
  Explanation explain(PartnerView partner) {
    return tree.explain(partner.values());
  }

  /** A rule that cannot be evaluated, such as an index out of bounds, does not hold. */
  static boolean holds(CelRuntime.Program program, Map<String, Object> values) {
    try {
      return Boolean.TRUE.equals(program.eval(values));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  /** The predicates that decided: those that held for a member, those that did not otherwise. */
  List<String> decisive(PartnerView partner) {
    Explanation explanation = explain(partner);
    return explanation.decisive();
  }
}
