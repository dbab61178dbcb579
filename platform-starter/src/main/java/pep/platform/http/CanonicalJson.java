package pep.platform.http;

import pep.platform.digest.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two JSON texts say the same, whatever the order of their fields and the spaces. */
final class CanonicalJson {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  CanonicalJson(JsonMapper mapper) {
    // As decimals, so that numbers that a double cannot tell apart stay different.
    this.reader = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.writer = mapper.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);
  }

  /** The same for bodies that say the same; of a text that is no JSON, the digest of its bytes. */
  String fingerprint(byte[] body) {
    try {
      return Sha256.hex(writer.writeValueAsBytes(reader.readTree(body)));
    } catch (JacksonException refusedLater) {
      return Sha256.hex(body);
    }
  }
}
