package pep.gateway.rooms;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered to a call of the gateway's own.
 *
 * @param status the HTTP status, whatever it is
 * @param body the bytes; empty if there were none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record RoomAnswer(int status, byte[] body) {

  /** Numbers are handed on digit by digit: a service's 1.10 stays 1.10. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Whether it is what was asked for. */
  public boolean isOk() {
    return status == 200;
  }

  /**
   * The body as JSON; a missing node if it is empty.
   *
   * @throws tools.jackson.core.JacksonException if it is something else
   */
  public JsonNode content() {
    return JSON.readTree(body);
  }
}
