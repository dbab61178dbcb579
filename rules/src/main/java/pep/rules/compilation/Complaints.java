package pep.rules.compilation;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pep.rules.vocabulary.Nearest;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** Puts what CEL's parser and checker complain of into the words of those who write rules. */
final class Complaints {

  static final String INVALID = "rule-invalid";

  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'.*");
  private static final Pattern FIELD = Pattern.compile("undefined field '([^']+)'.*");
  private static final Pattern RESULT =
      Pattern.compile("expected type '([^']+)' but found '([^']+)'.*");
  private static final int NAMED = 5;
  private static final List<String> FUNCTIONS =
      List.of(
          "has",
          "size",
          "contains",
          "startsWith",
          "endsWith",
          "matches",
          "exists",
          "exists_one",
          "all",
          "filter",
          "map",
          "daysSince",
          "daysUntil",
          "date",
          "timestamp",
          "duration",
          "int",
          "double",
          "string",
          "bool",
          "type",
          "dyn",
          "getFullYear",
          "getMonth",
          "getDayOfMonth",
          "getDayOfWeek",
          "getDayOfYear",
          "getDate",
          "getHours",
          "getMinutes",
          "getSeconds",
          "getMilliseconds");

  private final Vocabulary vocabulary;
  private final Source source;

  Complaints(Vocabulary vocabulary, Source source) {
    this.vocabulary = vocabulary;
    this.source = source;
  }

  Mistake of(CelIssue issue) {
    Source.Place place = Source.place(issue.getSourceLocation());
    String message = issue.getMessage().strip();
    Matcher undeclared = UNDECLARED.matcher(message);
    if (undeclared.matches()) {
      return unknown(undeclared.group(1), place);
    }
    Matcher field = FIELD.matcher(message);
    if (field.matches()) {
      return unknownField(field.group(1), place);
    }
    Matcher result = RESULT.matcher(message);
    if (result.matches() && result.group(1).equals("bool")) {
      return mistake(
          INVALID,
          place,
          "A rule gives true or false; this is " + Types.words(result.group(2)) + ".");
    }
    if (result.matches() && result.group(1).equals("double")) {
      return mistake(
          INVALID,
          place,
          "A formula gives a number; this is " + Types.words(result.group(2)) + ".");
    }
    Optional<String> overload = Overloads.words(message);
    if (overload.isPresent()) {
      return mistake(INVALID, place, overload.get() + kindOf(place));
    }
    if (message.contains("recursion limit exceeded")) {
      return mistake(
          "rule-too-deep", place, "A rule nests at most " + RuleCompiler.DEEPEST + " levels deep.");
    }
    return mistake(INVALID, place, Syntax.words(message));
  }

  private Mistake unknown(String part, Source.Place place) {
    if (source.isCall(place, part)) {
      List<String> nearest = Nearest.to(part, FUNCTIONS).subList(0, NAMED);
      return new Mistake(
          "unknown-function",
          place.line(),
          source.beginOf(part, place).column(),
          "There is no function '" + part + "'. Nearest: " + String.join(", ", nearest) + ".",
          nearest);
    }
    String name = source.nameAt(place, part);
    List<String> nearest = vocabulary.nearest(name);
    Optional<String> refusal = vocabulary.refusal(name);
    String message =
        refusal
            .map(why -> "'" + name + "' cannot be used here: " + why)
            .orElseGet(() -> "There is no '" + name + "'. Nearest: " + first(nearest) + ".");
    return new Mistake(
        refusal.isPresent() ? "rule-looks-ahead" : "unknown-name",
        place.line(),
        place.column(),
        message,
        nearest);
  }

  private static String first(List<String> names) {
    return names.stream().limit(NAMED).collect(Collectors.joining(", "));
  }

  private Mistake unknownField(String field, Source.Place place) {
    List<String> fields =
        vocabulary.variables().stream()
            .flatMap(variable -> variable.fields().stream())
            .map(Variable::name)
            .toList();
    String plain = field.replace("@known.", "");
    List<String> nearest = Nearest.to(plain, fields).stream().distinct().toList();
    return new Mistake(
        "unknown-name",
        place.line(),
        place.column(),
        "There is no field '" + plain + "'. Nearest: " + first(nearest) + ".",
        nearest);
  }

  /** What the name that stands here is, since that is what the other side has to fit. */
  private String kindOf(Source.Place place) {
    return source
        .namesOf(place)
        .map(vocabulary::find)
        .flatMap(Optional::stream)
        .map(variable -> " " + variable.name() + " is " + variable.kind().words() + ".")
        .distinct()
        .collect(Collectors.joining());
  }

  static Mistake mistake(String code, Source.Place place, String message) {
    return new Mistake(code, place.line(), place.column(), message, List.of());
  }
}
