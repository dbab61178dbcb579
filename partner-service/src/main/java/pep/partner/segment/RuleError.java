package pep.partner.segment;

import dev.cel.common.CelIssue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pep.platform.problem.FieldError;

/**
 * Says what is wrong with a rule at its line and column, and which names would have been right, the
 * nearest first.
 */
final class RuleError {

  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
  private static final Pattern AHEAD =
      Pattern.compile("(?i)(facts\\.)?(segment|promotion|offer|incentive)\\w*(\\..*)?");
  private static final int NEAREST = 5;

  private RuleError() {}

  static FieldError of(CelIssue issue, String source, Vocabulary vocabulary) {
    int line = issue.getSourceLocation().getLine();
    int column = issue.getSourceLocation().getColumn() + 1;
    String where = "Line " + line + ", column " + column + ": ";
    if (!UNDECLARED.matcher(issue.getMessage()).find()) {
      return new FieldError(
          "rule",
          "rule-invalid",
          where + issue.getMessage().strip() + "." + typesOf(source, vocabulary));
    }
    String name = nameAt(source, line, column, issue);
    String nearest = String.join(", ", nearest(name, vocabulary));
    if (AHEAD.matcher(name).matches()) {
      return new FieldError(
          "rule",
          "rule-looks-ahead",
          where
              + "a segment rule cannot use '"
              + name
              + "': figures lead to tiers, tiers to segments, segments to promotions, never back."
              + " Names: "
              + nearest
              + ".");
    }
    return new FieldError(
        "rule",
        "unknown-name",
        where
            + "there is no '"
            + name
            + "'. Nearest names: "
            + nearest
            + ". All: "
            + vocabulary.names()
            + ".");
  }

  /** The whole dotted name, of which the compiler points at one part. */
  private static String nameAt(String source, int line, int column, CelIssue issue) {
    List<String> lines = source.lines().toList();
    if (line >= 1 && line <= lines.size()) {
      Matcher names = NAME.matcher(lines.get(line - 1));
      while (names.find()) {
        if (names.start() < column && column <= names.end()) {
          return names.group();
        }
      }
    }
    Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
    return undeclared.find() ? undeclared.group(1) : "";
  }

  private static List<String> nearest(String name, Vocabulary vocabulary) {
    return vocabulary.types().keySet().stream()
        .sorted(Comparator.comparingInt(known -> distance(name, known)))
        .limit(NEAREST)
        .toList();
  }

  /** Levenshtein's, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }

  /** The types of the names that the rule uses: what a wrong comparison has to fit. */
  private static String typesOf(String source, Vocabulary vocabulary) {
    StringBuilder types = new StringBuilder();
    NAME.matcher(source)
        .results()
        .map(found -> found.group())
        .distinct()
        .filter(vocabulary.types()::containsKey)
        .forEach(
            name ->
                types
                    .append(' ')
                    .append(name)
                    .append(" is ")
                    .append(vocabulary.kind(name))
                    .append('.'));
    return types.toString();
  }
}
