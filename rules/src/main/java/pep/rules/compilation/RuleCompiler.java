package pep.rules.compilation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import java.util.List;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Rule;
import pep.rules.vocabulary.Vocabulary;

/** Compiles the rules that are written in one vocabulary. Safe for use by several threads. */
public final class RuleCompiler {

  /** Characters in a rule. */
  public static final int LONGEST = 10_000;

  /** Levels of brackets in brackets. */
  public static final int DEEPEST = 100;

  private final Vocabulary vocabulary;
  private final CelCompiler compiler;

  public RuleCompiler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.compiler = Environment.compiler(vocabulary, SimpleType.BOOL);
  }

  /**
   * Compiles a rule that is to be saved.
   *
   * @throws RuleRefused with everything that is wrong with it
   */
  public Rule check(String text) {
    return compile(text, true);
  }

  /**
   * Compiles a rule that was saved: a value that its name has no more is no mistake, it only is met
   * by nothing.
   *
   * @throws RuleRefused with everything else that is wrong with it
   */
  public Rule compile(String text) {
    return compile(text, false);
  }

  private Rule compile(String text, boolean strict) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new RuleRefused(
          List.of(
              new Mistake(
                  "rule-too-long",
                  1,
                  1,
                  "A rule has at most %,d characters; this one has %,d."
                      .formatted(LONGEST, text.codePointCount(0, text.length())),
                  List.of())));
    }
    CelValidationResult parsed = compiler.parse(text);
    Source source = new Source(parsed.getSource(), text);
    if (parsed.hasError()) {
      Complaints complaints = new Complaints(vocabulary, source);
      throw new RuleRefused(parsed.getErrors().stream().map(complaints::of).distinct().toList());
    }
    CelAbstractSyntaxTree ast = tree(parsed);
    Predicates predicates = new Predicates(compiler, vocabulary, ast.getSource(), source, strict);
    Node root = predicates.node(ast.getExpr());
    if (!predicates.mistakes().isEmpty()) {
      throw new RuleRefused(predicates.mistakes());
    }
    return new Rule(text, root, predicates.names());
  }

  private static CelAbstractSyntaxTree tree(CelValidationResult parsed) {
    try {
      return parsed.getAst();
    } catch (CelValidationException e) {
      throw new IllegalStateException("parsed without an error, and yet there is no tree", e);
    }
  }
}
