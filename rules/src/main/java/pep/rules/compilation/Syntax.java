package pep.rules.compilation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words where a text breaks off from the grammar. */
final class Syntax {

  private static final String END = "<EOF>";
  private static final Pattern MISMATCHED = Pattern.compile("(?s)mismatched input '(.*?)' .*");
  private static final Pattern EXTRANEOUS = Pattern.compile("(?s)extraneous input '(.*?)' .*");
  private static final Pattern MISSING = Pattern.compile("(?s)missing (\\S+) at '(.*?)'.*");
  private static final Pattern STUCK =
      Pattern.compile("(?s)no viable alternative at input '(.*?)'.*");
  private static final Pattern TOKEN = Pattern.compile("(?s)token recognition error at: '(.*?)'.*");
  private static final Pattern RESERVED = Pattern.compile("(?s)reserved identifier: (\\S+).*");

  private Syntax() {}

  static String words(String message) {
    Matcher found;
    if ((found = MISMATCHED.matcher(message)).matches()) {
      return found.group(1).equals(END)
          ? "The rule breaks off here; something is missing."
          : "'" + found.group(1) + "' does not fit here; a name, a value or a bracket would.";
    }
    if ((found = EXTRANEOUS.matcher(message)).matches()) {
      return "'" + found.group(1) + "' is too much here.";
    }
    if ((found = MISSING.matcher(message)).matches()) {
      return found.group(1) + " is missing here.";
    }
    if ((found = STUCK.matcher(message)).matches()) {
      return "The rule cannot be read from here on.";
    }
    if ((found = TOKEN.matcher(message)).matches()) {
      return "'" + found.group(1) + "' is no part of a rule; texts stand between quotes.";
    }
    if ((found = RESERVED.matcher(message)).matches()) {
      return "'" + found.group(1) + "' is a word that CEL keeps for itself.";
    }
    return message.endsWith(".") ? message : message + ".";
  }
}
