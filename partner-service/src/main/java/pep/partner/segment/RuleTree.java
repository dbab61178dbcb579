package pep.partner.segment;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The logical skeleton of a rule: and, or and not as nodes, everything else as predicates that are
 * compiled on their own, because evaluation of the whole skips the side it does not need.
 */
final class RuleTree {

  private final String kind;
  private final String text;
  private final List<String> names;
  private final CelRuntime.@Nullable Program program;
  private final @Nullable Comparison comparison;
  private final List<RuleTree> parts;

  private RuleTree(
      String kind,
      String text,
      List<String> names,
      CelRuntime.@Nullable Program program,
      @Nullable Comparison comparison,
      List<RuleTree> parts) {
    this.kind = kind;
    this.text = text;
    this.names = names;
    this.program = program;
    this.comparison = comparison;
    this.parts = parts;
  }

  /** {@code and}, {@code or}, {@code not} or {@code predicate}. */
  String kind() {
    return kind;
  }

  List<RuleTree> parts() {
    return parts;
  }

  /** What a predicate compares, if that is all it does. */
  @Nullable Comparison comparison() {
    return comparison;
  }

  /** Of a predicate. */
  CelRuntime.Program program() {
    return Objects.requireNonNull(program);
  }

  static RuleTree of(CelAbstractSyntaxTree ast, CelCompiler compiler, CelRuntime runtime)
      throws CelValidationException, CelEvaluationException {
    return node(ast.getExpr(), ast.getSource(), compiler, runtime);
  }

  private static RuleTree node(
      CelExpr expr, CelSource source, CelCompiler compiler, CelRuntime runtime)
      throws CelValidationException, CelEvaluationException {
    String function =
        expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL ? expr.call().function() : "";
    String kind =
        switch (function) {
          case "_&&_" -> "and";
          case "_||_" -> "or";
          case "!_" -> "not";
          default -> "predicate";
        };
    if (kind.equals("predicate")) {
      return predicate(expr, source, compiler, runtime);
    }
    List<RuleTree> parts = new ArrayList<>();
    for (CelExpr argument : expr.call().args()) {
      RuleTree part = node(argument, source, compiler, runtime);
      // a && b && c is one node of three parts, whichever way it was parsed.
      if (part.kind.equals(kind) && !kind.equals("not")) {
        parts.addAll(part.parts);
      } else {
        parts.add(part);
      }
    }
    return new RuleTree(kind, "", List.of(), null, null, parts);
  }

  private static RuleTree predicate(
      CelExpr expr, CelSource source, CelCompiler compiler, CelRuntime runtime)
      throws CelValidationException, CelEvaluationException {
    String text =
        CelUnparserFactory.newUnparser().unparse(CelAbstractSyntaxTree.newParsedAst(expr, source));
    CelAbstractSyntaxTree ast = compiler.compile(text).getAst();
    TreeSet<String> names = new TreeSet<>();
    ast.getReferenceMap().values().stream()
        .filter(reference -> reference.overloadIds().isEmpty())
        .filter(reference -> reference.value().isEmpty())
        .forEach(reference -> names.add(reference.name()));
    return new RuleTree(
        "predicate",
        text,
        List.copyOf(names),
        runtime.createProgram(ast),
        Comparison.of(ast).orElse(null),
        List.of());
  }

  Explanation explain(Map<String, Object> values) {
    if (program != null) {
      Map<String, Object> used = new TreeMap<>();
      names.stream().filter(values::containsKey).forEach(name -> used.put(name, values.get(name)));
      return Explanation.of(kind, text, SegmentRule.outcome(program, values), used, List.of());
    }
    List<Explanation> explained = parts.stream().map(part -> part.explain(values)).toList();
    List<Outcome> outcomes = explained.stream().map(Explanation::outcome).toList();
    Outcome outcome =
        switch (kind) {
          case "and" -> Outcome.and(outcomes);
          case "or" -> Outcome.or(outcomes);
          default -> outcomes.getFirst().not();
        };
    return Explanation.of(kind, "", outcome, Map.of(), explained);
  }
}
