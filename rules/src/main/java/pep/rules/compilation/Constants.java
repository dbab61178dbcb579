package pep.rules.compilation;

import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pep.rules.vocabulary.Nearest;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** Finds constants that cannot be meant: values that a name never has, patterns that are none. */
final class Constants {

  private static final int NAMED = 10;

  private final CelAbstractSyntaxTree predicate;
  private final Vocabulary vocabulary;
  private final Source source;
  private final List<Mistake> mistakes = new ArrayList<>();

  private Constants(CelAbstractSyntaxTree predicate, Vocabulary vocabulary, Source source) {
    this.predicate = predicate;
    this.vocabulary = vocabulary;
    this.source = source;
  }

  /**
   * @param values whether texts are held against the values of names; those of a rule that was
   *     saved long ago may have been done away with since
   */
  static List<Mistake> mistakes(
      CelAbstractSyntaxTree predicate, Vocabulary vocabulary, Source source, boolean values) {
    Constants constants = new Constants(predicate, vocabulary, source);
    Expressions.all(predicate.getExpr()).forEach(expr -> constants.check(expr, values));
    return constants.mistakes;
  }

  private void check(CelExpr expr, boolean values) {
    List<CelExpr> arguments =
        expr.getKind() == CelExpr.ExprKind.Kind.CALL ? expr.call().args() : List.of();
    switch (Expressions.function(expr)) {
      case "_==_", "_!=_", "@in" -> {
        if (values) {
          among(arguments.get(0), arguments.get(1));
          among(arguments.get(1), arguments.get(0));
        }
      }
      case "matches" -> pattern(arguments.getLast());
      case "timestamp" -> instant(arguments.getFirst());
      case TimeFunctions.DATE -> day(arguments.getLast());
      default -> {}
    }
  }

  private void among(CelExpr named, CelExpr constant) {
    Optional<Variable> name = name(named).filter(known -> !known.values().isEmpty());
    if (name.isEmpty()) {
      return;
    }
    Stream<CelExpr> constants =
        constant.getKind() == CelExpr.ExprKind.Kind.LIST
            ? constant.list().elements().stream()
            : Stream.of(constant);
    constants.forEach(
        each -> {
          String text = Expressions.text(each);
          if (text != null && !name.get().values().contains(text)) {
            add(each, name.get(), text);
          }
        });
  }

  private void add(CelExpr constant, Variable variable, String text) {
    List<String> nearest = Nearest.to(text, variable.values());
    Source.Place place = source.place(constant);
    mistakes.add(
        new Mistake(
            "unknown-value",
            place.line(),
            place.column(),
            "'"
                + text
                + "' is no value of "
                + variable.name()
                + ". Nearest: "
                + String.join(", ", nearest.subList(0, Math.min(NAMED, nearest.size())))
                + ".",
            nearest));
  }

  /** A name of the vocabulary, or the field of a record. */
  private Optional<Variable> name(CelExpr expr) {
    Optional<Variable> name =
        predicate.getReference(expr.id()).map(CelReference::name).flatMap(vocabulary::find);
    CelExpr field = Fields.within(expr);
    if (name.isPresent() || field.getKind() != CelExpr.ExprKind.Kind.SELECT) {
      return name;
    }
    return predicate
        .getType(field.select().operand().id())
        .map(CelType::name)
        .flatMap(vocabulary::find)
        .flatMap(
            records ->
                records.fields().stream()
                    .filter(each -> each.name().equals(field.select().field()))
                    .findFirst());
  }

  private void pattern(CelExpr constant) {
    String text = Expressions.text(constant);
    try {
      if (text != null) {
        com.google.re2j.Pattern.compile(text);
      }
    } catch (PatternSyntaxException e) {
      invalid(constant, "'" + text + "' is no pattern: " + e.getDescription() + ".");
    }
  }

  private void instant(CelExpr constant) {
    String text = Expressions.text(constant);
    try {
      if (text != null) {
        OffsetDateTime.parse(text);
      }
    } catch (DateTimeException e) {
      invalid(constant, "'" + text + "' is no instant; write 2026-01-31T12:00:00Z.");
    }
  }

  private void day(CelExpr constant) {
    String text = Expressions.text(constant);
    if (text != null && !TimeFunctions.isDay(text)) {
      invalid(constant, "'" + text + "' is no day; write 2026-01-31.");
    }
  }

  private void invalid(CelExpr constant, String message) {
    mistakes.add(Complaints.mistake(Complaints.INVALID, source.place(constant), message));
  }
}
