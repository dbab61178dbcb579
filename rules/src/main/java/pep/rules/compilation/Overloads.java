package pep.rules.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words that something cannot be done with values of these kinds. */
final class Overloads {

  private static final Pattern NONE =
      Pattern.compile(
          "found no matching overload for '([^']+)' applied to '(?:(.+?)\\.)?\\((.*?)\\)' .*",
          Pattern.DOTALL);
  private static final Map<String, String> COMPARED =
      Map.of("_==_", "==", "_!=_", "!=", "_<_", "<", "_<=_", "<=", "_>_", ">", "_>=_", ">=");
  private static final Map<String, String> JOINED =
      Map.of("_+_", "+", "_-_", "-", "_*_", "*", "_/_", "/", "_%_", "%");

  private Overloads() {}

  static Optional<String> words(String message) {
    Matcher none = NONE.matcher(message);
    if (!none.matches()) {
      return Optional.empty();
    }
    String function = none.group(1);
    List<String> kinds = new ArrayList<>();
    if (none.group(2) != null) {
      kinds.add(Types.words(none.group(2)));
    }
    split(none.group(3)).stream()
        .filter(type -> !type.contains("@watch"))
        .map(Types::words)
        .forEach(kinds::add);
    return Optional.of(words(function, kinds));
  }

  private static String words(String function, List<String> kinds) {
    String given = String.join(" and ", kinds);
    if (function.startsWith("@days")) {
      return function.substring(1).replace("Is", "")
          + "() takes a day or an instant, and gives whole days;"
          + " this is "
          + kinds.getFirst()
          + ".";
    }
    if (function.equals(TimeFunctions.COMPARED_NOW)) {
      return "now is compared with a day or an instant; this is " + kinds.getLast() + ".";
    }
    if (function.equals(TimeFunctions.DATE)) {
      return "date() takes a day written as a text, such as date('2026-01-31').";
    }
    if (COMPARED.containsKey(function)) {
      return COMPARED.get(function) + " does not compare " + given + "." + hint(kinds);
    }
    if (JOINED.containsKey(function)) {
      return JOINED.get(function) + " does not join " + given + ".";
    }
    return switch (function) {
      case "@in" -> "in looks for one thing in a list; this is " + given + ".";
      case "!_" -> "! takes true or false; this is " + given + ".";
      case "_&&_", "_||_" -> "&& and || join what is true or false; this is " + given + ".";
      case "_[_]" -> "[ ] takes the place in a list, from 0; this is " + given + ".";
      case "_?_:_" -> "? : gives one of two alike, by true or false; this is " + given + ".";
      default -> function + "() does not take " + given + ".";
    };
  }

  private static String hint(List<String> kinds) {
    return kinds.contains("a day or an instant")
        ? " Write a day as date('2026-01-31'), an instant as timestamp('2026-01-31T12:00:00Z')."
        : "";
  }

  /** At the commas that lie in no bracket. */
  private static List<String> split(String types) {
    List<String> all = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    int depth = 0;
    for (char each : types.toCharArray()) {
      depth += each == '(' ? 1 : each == ')' ? -1 : 0;
      if (each == ',' && depth == 0) {
        all.add(one.toString());
        one.setLength(0);
      } else {
        one.append(each);
      }
    }
    all.add(one.toString());
    return all.stream().filter(type -> !type.isBlank()).collect(Collectors.toList());
  }
}
