package pep.territory.placement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pep.territory.area.GeoJson;
import pep.territory.area.InvalidArea;
import pep.territory.area.Polygons;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON geometry as the text of a cell. */
final class GeometryText {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private GeometryText() {}

  /** What is drawn in several parts is one MultiPolygon. */
  static String of(List<Polygons> drawn) {
    GeoJson geometry = GeoJson.of(drawn.getFirst());
    if (drawn.size() > 1) {
      List<Object> parts = new ArrayList<>();
      for (GeoJson each : drawn.stream().map(GeoJson::of).toList()) {
        if (each.type().equals("Polygon")) {
          parts.add(each.coordinates());
        } else {
          parts.addAll(each.coordinates());
        }
      }
      geometry = new GeoJson("MultiPolygon", parts);
    }
    return JSON.writeValueAsString(geometry);
  }

  /**
   * @throws InvalidArea if it is none
   */
  static GeoJson read(String text) {
    try {
      Map<String, Object> read = JSON.readValue(text, OBJECT);
      if (read.get("type") instanceof String type
          && read.get("coordinates") instanceof List<?> coordinates) {
        return new GeoJson(type, coordinates);
      }
      throw new InvalidArea(
          "a geometry of GeoJSON that bounds an area is a Polygon or a MultiPolygon, not "
              + read.get("type"));
    } catch (JacksonException noJson) {
      throw new InvalidArea("this is no geometry of GeoJSON: " + noJson.getOriginalMessage());
    }
  }
}
