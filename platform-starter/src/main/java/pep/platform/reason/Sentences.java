package pep.platform.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences of reasons, by their codes. Each has its facts in braces; of several for one code
 * the first is taken whose facts are all there, so that a reason that was stored with fewer has one
 * as well. A fact that is the code of another reason, whose facts are among these, is written
 * {@code {@fact}} and said by the sentence of that code.
 */
public final class Sentences {

  private static final String FILE = "sentences.json";
  private static final Pattern FACT = Pattern.compile("\\{(@?)(\\w+)}");

  /** What the {@code sentences.json} of this room holds. */
  public static final Sentences ROOM = new Sentences(read());

  private final Map<String, List<String>> byCode;

  /** These, by code, of several for one code the one with the most facts first. */
  public Sentences(Map<String, List<String>> byCode) {
    this.byCode = Map.copyOf(byCode);
  }

  /**
   * The first sentence of the code that has all its facts. A reason of another room is said as that
   * room did, in the fact {@code said}, and one that has no sentence at all by its code.
   */
  public String of(String code, Map<String, String> facts) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(sentence -> facts.keySet().containsAll(factsOf(sentence)))
        .findFirst()
        .map(sentence -> FACT.matcher(sentence).replaceAll(fact -> value(fact, facts)))
        .or(() -> Optional.ofNullable(facts.get("said")))
        .orElseGet(() -> code.replace('-', ' ') + ".");
  }

  /** The codes that have sentences, and these. */
  public Map<String, List<String>> byCode() {
    return byCode;
  }

  /** The names of the facts that a sentence tells. */
  public static List<String> factsOf(String sentence) {
    return FACT.matcher(sentence).results().map(fact -> fact.group(2)).distinct().toList();
  }

  private String value(MatchResult fact, Map<String, String> facts) {
    String value = facts.getOrDefault(fact.group(2), "");
    return Matcher.quoteReplacement(fact.group(1).isEmpty() ? value : of(value, facts));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(Sentences.class.getClassLoader().getResources(FILE))) {
        try (InputStream in = file.openStream()) {
          sentences.putAll(JsonMapper.shared().readValue(in, new TypeReference<>() {}));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }
}
