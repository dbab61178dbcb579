package pep.platform.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;
import pep.platform.events.EventCodec;
import pep.platform.money.MoneyJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds code against the files in {@code contracts/events/}. The producer's record must write and
 * read the example to the letter and fit the schema; a consumer's view must read the example.
 */
public final class EventContracts {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .addModule(new MoneyJson())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion ->
                  inclusion.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();
  private static final JsonMapper LENIENT =
      STRICT.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private EventContracts() {}

  /** For the owner of an event. */
  public static void assertProduces(Class<?> record) {
    String type = EventCodec.typeOf(record);
    String example = file(type + ".example.json");
    assertFitsSchema(type, example);
    Object read = STRICT.readValue(example, record);
    String written = STRICT.writeValueAsString(read);
    assertFitsSchema(type, written);
    Assertions.assertThat((JsonNode) STRICT.readTree(written))
        .as("%s writes what contracts/events/%s.example.json says", record.getSimpleName(), type)
        .isEqualTo(STRICT.readTree(example));
  }

  /** For a consumer's trimmed view: reads the owner's example; the caller asserts on the result. */
  public static <T> T consume(String type, Class<T> view) {
    return LENIENT.readValue(file(type + ".example.json"), view);
  }

  /** Fails with every violation if the data does not fit the schema of this type. */
  public static void assertFitsSchema(String type, String data) {
    Assertions.assertThat(violations(type, data))
        .as("%s against its schema: %s", type, data)
        .isEmpty();
  }

  /** All that does not fit the schema of this type; formats such as date-time are held as well. */
  static List<String> violations(String type, String data) {
    Schema schema = SCHEMAS.computeIfAbsent(type, EventContracts::schema);
    return schema
        .validate(
            data,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /**
   * Types of the product have one, which its catalogue sees to; those of a test's own have none.
   */
  static boolean knows(String type) {
    return Files.exists(Contracts.root().resolve("events").resolve(type + ".schema.json"));
  }

  private static Schema schema(String type) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(file(type + ".schema.json"));
  }

  static String file(String name) {
    try {
      return Files.readString(Contracts.root().resolve("events").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("contracts/events/" + name + " is missing", e);
    }
  }
}
