package pep.platform.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why something is so: a stable code and the facts it rests on, stored so. The sentence for people
 * is made of them whenever it is asked for, by the room's {@code sentences.json}.
 *
 * <p>Two are the same that say the same: what was stored as a sentence, before there were codes, is
 * the same as what is decided again today.
 *
 * @param code stable, in kebab case, such as {@code tier-discount}
 * @param facts the values that decided, by name
 */
@JsonIgnoreProperties(value = "text", allowGetters = true)
public record Reason(String code, Map<String, String> facts) {

  private static final String SAID = "said";

  public Reason {
    facts = facts == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** One that rests on no facts. */
  public static Reason of(String code) {
    return new Reason(code, Map.of());
  }

  /** One in somebody's own words, which are all that is known of it. */
  public static Reason said(String words) {
    return new Reason(SAID, Map.of(SAID, words));
  }

  /**
   * The same of another room, whose sentences this one does not have.
   *
   * @param sentence in which that room says it
   */
  public Reason saidAs(String sentence) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put(SAID, sentence);
    return new Reason(code, all);
  }

  /** Whether it has a code, and is not somebody's words alone. */
  public boolean coded() {
    return !SAID.equals(code);
  }

  /** One English sentence. */
  @JsonProperty
  public String text() {
    return coded() ? Sentences.ROOM.of(code, facts) : facts.getOrDefault(SAID, "");
  }

  /** Whether all of them rest on the same facts, in order, and do not only read alike. */
  public static boolean sameFacts(List<Reason> some, List<Reason> others) {
    return some.stream()
        .map(Reason::basis)
        .toList()
        .equals(others.stream().map(Reason::basis).toList());
  }

  private Map.Entry<String, Map<String, String>> basis() {
    return Map.entry(code, facts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  /** What was stored in JSON, its decimals with the digits that they had. */
  public static JsonNode read(JsonMapper mapper, String stored) {
    return mapper
        .readerFor(JsonNode.class)
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .readValue(stored);
  }

  /**
   * Gives what was stored in JSON, with a sentence alone, a reason in its place.
   *
   * @param sentence the field in which the sentence stands
   * @param reason the field in which the reason is read
   */
  public static JsonNode complete(JsonNode stored, String sentence, String reason) {
    if (stored instanceof ObjectNode object && !object.has(reason) && object.has(sentence)) {
      object.putObject(reason).put("code", SAID).putObject("facts").set(SAID, object.get(sentence));
    }
    return stored;
  }

  /** Reads what was stored as a sentence, before there were codes. */
  @ReadingConverter
  public static final class OfSentence implements Converter<String, Reason> {
    @Override
    public Reason convert(String sentence) {
      return said(sentence);
    }
  }
}
