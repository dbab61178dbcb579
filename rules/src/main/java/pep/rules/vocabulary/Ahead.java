package pep.rules.vocabulary;

import java.util.regex.Pattern;

/**
 * Names that do not exist for a rule because they follow from it.
 *
 * @param names matched against the whole of a name that is not in the vocabulary
 * @param why in one sentence, for whoever wrote the rule
 */
public record Ahead(Pattern names, String why) {

  boolean has(String name) {
    return names.matcher(name).matches();
  }
}
