package pep.platform.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the committed OpenAPI contract of a service against what its code says. With the
 * environment variable {@code PEP_UPDATE_CONTRACTS=true} the file is written instead.
 */
public final class OpenApiContract {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private OpenApiContract() {}

  public static void assertMatches(Api api, String service) throws IOException {
    JsonNode document = DerivedDocument.of(api);
    Assertions.assertThat(document.path("x-ambiguous-names").toString())
        .as("types of one simple name; rename all but one, for the contract tells them not apart")
        .isEmpty();
    Assertions.assertThat(withoutSummary(document))
        .as("operations whose handler has no Javadoc: its first sentence is their summary")
        .isEmpty();
    Map<?, ?> sorted = MAPPER.convertValue(document, TreeMap.class);
    sorted.remove("servers");
    String actual = MAPPER.writeValueAsString(sorted) + "\n";
    Path file = Contracts.root().resolve("http").resolve(service + ".openapi.json");
    if (Boolean.parseBoolean(System.getenv("PEP_UPDATE_CONTRACTS"))) {
      Files.writeString(file, actual);
    }
    Assertions.assertThat(actual)
        .as("%s; if the change is meant, run with PEP_UPDATE_CONTRACTS=true and commit", file)
        .isEqualTo(Files.readString(file));
  }

  private static List<String> withoutSummary(JsonNode document) {
    return document
        .path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(operation -> operation.getValue().path("summary").isMissingNode())
                    .map(operation -> operation.getKey() + " " + path.getKey()))
        .toList();
  }
}
