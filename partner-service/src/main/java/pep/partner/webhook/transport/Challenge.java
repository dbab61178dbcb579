package pep.partner.webhook.transport;

import pep.platform.aggregate.Creation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A word that only who wants to be told gives back: whoever enters somebody else's address has the
 * platform send them nothing but this.
 *
 * @param word of 96 random bits
 */
public record Challenge(String word) {

  private static final String FIELD = "challenge";

  public static Challenge random() {
    return new Challenge(Creation.random().id("chl"));
  }

  /**
   * Whether an answer is the word, as plain text or as the field {@code challenge} of a JSON
   * object. An answer that repeats the whole message does not count.
   */
  boolean isMetBy(String answer) {
    return word.equals(answer.strip()) || word.equals(field(answer));
  }

  private static String field(String answer) {
    try {
      JsonNode json = JsonMapper.shared().readTree(answer);
      return json.path(FIELD).asString("");
    } catch (JacksonException notJson) {
      return "";
    }
  }
}
