package pep.platform.test.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.reason.Sentences;

/**
 * Holds the sentences of a room: each is said of its own facts, so that none before it hides it,
 * and no other reads like it, since reasons are the same that say the same.
 */
final class SentenceRules {

  /** What somebody said, and no more, whatever for. */
  private static final String IN_OWN_WORDS = "#";

  private SentenceRules() {}

  static void check(Sentences sentences) {
    Map<String, String> read = new HashMap<>();
    sentences
        .byCode()
        .forEach(
            (code, ofCode) ->
                ofCode.forEach(
                    sentence -> {
                      assertThat(sentences.of(code, facts(sentence)))
                          .as("%s is said of its own facts", code)
                          .isEqualTo(withoutFacts(sentence));
                      assertThat(read.put(withoutFacts(sentence), code))
                          .as("reads like another sentence: %s", sentence)
                          .satisfiesAnyOf(
                              other -> assertThat(other).isNull(),
                              other -> assertThat(withoutFacts(sentence)).isEqualTo(IN_OWN_WORDS));
                    }));
  }

  private static Map<String, String> facts(String sentence) {
    return Sentences.factsOf(sentence).stream()
        .collect(Collectors.toMap(fact -> fact, fact -> "#"));
  }

  /** A fact that is a code without a sentence is said as that code, and a full stop. */
  private static String withoutFacts(String sentence) {
    return sentence.replaceAll("\\{\\w+}", "#").replaceAll("\\{@\\w+}", "#.");
  }
}
