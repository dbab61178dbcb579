package pep.rules.compilation;

import java.util.List;

/**
 * What is wrong with a rule, at the character.
 *
 * @param code {@code rule-invalid}, {@code unknown-name}, {@code unknown-function}, {@code
 *     unknown-value}, {@code rule-looks-ahead}, {@code rule-too-long} or {@code rule-too-deep}
 * @param line from 1
 * @param column from 1
 * @param message in a sentence or two, with what would be right
 * @param names what would have been right, the nearest first; empty where that is no name
 */
public record Mistake(String code, int line, int column, String message, List<String> names) {

  public Mistake {
    names = List.copyOf(names);
  }
}
