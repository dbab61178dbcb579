package pep.gateway.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pep.gateway.problems.ErrorCode;
import tools.jackson.databind.JsonNode;

/**
 * Every error code of the platform.
 *
 * @param items by code; a code that services describe differently has an item for each description
 * @param missing services whose codes could not be read and are not among the items
 */
record ErrorIndex(List<Item> items, List<String> missing) {

  /**
   * One error.
   *
   * @param code its stable name
   * @param status the HTTP status
   * @param title what it is
   * @param cure what a caller can do
   * @param services who answers with it
   */
  record Item(String code, int status, String title, String cure, Set<String> services) {}

  private record Description(String code, int status, String title, String cure) {

    static Description of(ErrorCode code) {
      return new Description(code.code(), code.status(), code.title(), code.cure());
    }

    static Description of(JsonNode item) {
      return new Description(
          item.path("code").asString(""),
          item.path("status").asInt(0),
          item.path("title").asString(""),
          item.path("cure").asString(""));
    }
  }

  /** The gateway's own codes and those of the services' documents. */
  static ErrorIndex of(List<RoomDocument> documents) {
    Map<String, Map<Description, Set<String>>> found = new TreeMap<>();
    Arrays.stream(ErrorCode.values()).forEach(own -> add(found, Description.of(own), "gateway"));
    List<String> missing = new ArrayList<>();
    for (RoomDocument document : documents) {
      JsonNode content = document.content();
      if (content == null) {
        missing.add(document.room().service());
        continue;
      }
      for (JsonNode item : content.path("items")) {
        Description description = Description.of(item);
        if (!description.code().isEmpty()) {
          add(found, description, document.room().service());
        }
      }
    }
    return new ErrorIndex(
        found.values().stream()
            .flatMap(descriptions -> descriptions.entrySet().stream())
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .toList(),
        List.copyOf(missing));
  }

  /** The items of one code; none if there is no such code. */
  List<Item> of(String code) {
    return items.stream().filter(item -> item.code().equals(code)).toList();
  }

  private static Item item(Description it, Set<String> services) {
    return new Item(it.code(), it.status(), it.title(), it.cure(), services);
  }

  private static void add(
      Map<String, Map<Description, Set<String>>> found, Description description, String service) {
    found
        .computeIfAbsent(description.code(), code -> new LinkedHashMap<>())
        .computeIfAbsent(description, it -> new LinkedHashSet<>())
        .add(service);
  }
}
