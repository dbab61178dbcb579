package pep.platform.bulk.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feature as JSON in one line; of one beyond measure no more is kept than a feature may have.
 *
 * @param text empty if there is a fault
 */
record FeatureText(String text, @Nullable String fault) {

  /** Bytes of a feature. */
  static final int LONGEST = 1 << 20;

  /** Reads on from the first token of what should be a feature to its last. */
  static FeatureText read(JsonParser parser, JsonMapper mapper) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new FeatureText("", "Each of the features is one JSON object of type Feature.");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator written = mapper.createGenerator(out)) {
      int depth = 0;
      do {
        depth += depthOf(parser.currentToken());
        if (out.size() <= LONGEST) {
          written.copyCurrentEventExact(parser);
        }
      } while (depth > 0 && parser.nextToken() != null);
    }
    return out.size() <= LONGEST
        ? new FeatureText(out.toString(StandardCharsets.UTF_8), null)
        : new FeatureText(
            "", "A feature has at most " + LONGEST + " bytes. Draw it with fewer positions.");
  }

  private static int depthOf(JsonToken token) {
    if (token.isStructStart()) {
      return 1;
    }
    return token.isStructEnd() ? -1 : 0;
  }
}
