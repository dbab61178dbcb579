package pep.rules.compilation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Predicate;
import pep.rules.vocabulary.Vocabulary;

/**
 * Takes a rule apart into its logical skeleton and compiles each predicate on its own; notes what
 * is wrong with each.
 */
final class Predicates {

  private final CelCompiler compiler;
  private final Vocabulary vocabulary;
  private final CelSource celSource;
  private final Source source;
  private final boolean strict;
  private final TimeRewriting time;
  private final Fields fields;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();

  Predicates(
      CelCompiler compiler,
      Vocabulary vocabulary,
      CelSource celSource,
      Source source,
      boolean strict) {
    this.compiler = compiler;
    this.vocabulary = vocabulary;
    this.celSource = celSource;
    this.source = source;
    this.strict = strict;
    this.time = new TimeRewriting(vocabulary);
    this.fields = new Fields(vocabulary);
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Of all predicates compiled so far. */
  Set<String> names() {
    return names;
  }

  Node node(CelExpr expr) {
    return switch (Expressions.function(expr)) {
      case "_&&_" -> new Node.All(parts(expr, "_&&_"));
      case "_||_" -> new Node.Any(parts(expr, "_||_"));
      case "!_" -> new Node.Not(text(expr), node(expr.call().args().getFirst()));
      default -> predicate(expr);
    };
  }

  /** {@code a && b && c} is one node of three parts, whichever way it was parsed. */
  private List<Node> parts(CelExpr expr, String function) {
    List<Node> parts = new ArrayList<>();
    for (CelExpr argument : expr.call().args()) {
      if (Expressions.isCall(argument, function)) {
        parts.addAll(parts(argument, function));
      } else {
        parts.add(node(argument));
      }
    }
    return parts;
  }

  private String text(CelExpr expr) {
    return CelUnparserFactory.newUnparser()
        .unparse(CelAbstractSyntaxTree.newParsedAst(expr, celSource));
  }

  private Node predicate(CelExpr expr) {
    CelExpr rewritten = time.rewritten(fields.rewritten(expr));
    if (Expressions.contains(rewritten, TimeRewriting::isNow)) {
      mistakes.add(
          Complaints.mistake(
              Complaints.INVALID,
              source.place(expr),
              "now is only compared, as in x < now - duration('720h');"
                  + " whole days are daysSince(x) and daysUntil(x)."));
      return new Node.All(List.of());
    }
    CelValidationResult checked =
        compiler.check(CelAbstractSyntaxTree.newParsedAst(rewritten, celSource));
    Complaints complaints = new Complaints(vocabulary, source);
    checked.getErrors().forEach(issue -> mistakes.add(complaints.of(issue)));
    if (checked.hasError()) {
      return new Node.All(List.of());
    }
    try {
      return predicate(text(expr), checked.getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException("checked, and yet it cannot be planned", e);
    }
  }

  private Predicate predicate(String text, CelAbstractSyntaxTree ast)
      throws CelEvaluationException {
    mistakes.addAll(Constants.mistakes(ast, vocabulary, source, strict));
    List<String> used =
        ast.getReferenceMap().values().stream()
            .filter(reference -> reference.overloadIds().isEmpty())
            .map(CelReference::name)
            .map(name -> name.startsWith(Facts.KNOWN) ? name.substring(Facts.KNOWN.length()) : name)
            .filter(name -> vocabulary.find(name).isPresent())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    names.addAll(used);
    return new Predicate(
        text,
        used,
        TimeRewriting.isTimed(ast.getExpr()),
        Environment.RUNTIME.createProgram(ast),
        Comparisons.of(ast),
        Comparisons.dayCount(ast));
  }
}
