package pep.partner.segment;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelReference;
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
import java.util.Set;
import java.util.stream.Collectors;
import pep.platform.problem.InvalidInput;

/**
 * A rule in CEL, checked against the vocabulary and compiled once: the whole to see what it would
 * do, each predicate of its logical tree for explanations and for the {@link RuleIndex} of all of a
 * vendor's rules, which comes to the same.
 */
final class SegmentRule {

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .populateMacroCalls(true)
          .comprehensionMaxIterations(10_000)
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

  private final String source;
  private final CelRuntime.Program program;
  private final RuleTree tree;
  private final Set<String> names;

  private SegmentRule(String source, CelRuntime.Program program, RuleTree tree, Set<String> names) {
    this.source = source;
    this.program = program;
    this.tree = tree;
    this.names = names;
  }

  /**
   * @throws InvalidInput pointing at line and column, with the names that would have been right
   */
  static SegmentRule compile(String source, Vocabulary vocabulary) {
    CelCompiler compiler = compiler(vocabulary);
    CelValidationResult result = compiler.compile(source);
    if (result.hasError()) {
      throw new InvalidInput(
          result.getErrors().stream()
              .map(issue -> RuleError.of(issue, source, vocabulary))
              .toList());
    }
    try {
      CelAbstractSyntaxTree ast = result.getAst();
      Set<String> names =
          ast.getReferenceMap().values().stream()
              .map(CelReference::name)
              .collect(Collectors.toUnmodifiableSet());
      return new SegmentRule(
          source, RUNTIME.createProgram(ast), RuleTree.of(ast, compiler, RUNTIME), names);
    } catch (CelValidationException | CelEvaluationException e) {
      throw InvalidInput.of("rule", "rule-invalid", String.valueOf(e.getMessage()));
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

  String source() {
    return source;
  }

  /** Whether it asks for any of these names, wherever in it. */
  boolean asksForAny(Set<String> some) {
    return some.stream().anyMatch(names::contains);
  }

  RuleTree tree() {
    return tree;
  }

  boolean matches(PartnerView partner) {
    return outcome(program, partner.values()) == Outcome.HOLDS;
  }

  /** Every predicate with its values and whether it held. */
  Explanation explain(PartnerView partner) {
    return tree.explain(partner.values());
  }

  /**
   * A rule that cannot be evaluated, such as one that asks for the fifth of three, is no member's.
   */
  static Outcome outcome(CelRuntime.Program program, Map<String, Object> values) {
    try {
      return Outcome.of(Boolean.TRUE.equals(program.eval(values)));
    } catch (CelEvaluationException e) {
      return Outcome.FAILS;
    }
  }

  /** The predicates that decided: those that held for a member, those that did not otherwise. */
  List<String> decisive(PartnerView partner) {
    Explanation explanation = explain(partner);
    return explanation.decisive();
  }
}
