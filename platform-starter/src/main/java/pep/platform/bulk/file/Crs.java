package pep.platform.bulk.file;

import java.util.Locale;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.JsonNode;

/** In which coordinates a file of GeoJSON says that it is, as those from before RFC 7946 do. */
final class Crs {

  private Crs() {}

  /**
   * @throws InvalidInput if it is in others than longitude and latitude of WGS 84
   */
  static void require(JsonNode crs) {
    String name = crs.path("properties").path("name").asString("").toUpperCase(Locale.ROOT);
    boolean known = crs.isNull() || name.endsWith("CRS84") || name.matches(".*EPSG:.*\\b4326");
    if (!known) {
      throw InvalidInput.of(
          "crs",
          "unknown-coordinates",
          "Save the file in longitude and latitude of WGS 84 (EPSG:4326), as RFC 7946 has it.");
    }
  }
}
