package pep.platform.test.requests;

import java.util.ArrayList;
import java.util.List;
import pep.platform.validation.TextForms;
import tools.jackson.databind.JsonNode;

/** Values in JSON that a schema does not take, each head of a kind that was once let through. */
final class BadValues {

  private BadValues() {}

  /**
   * Those of one schema, without what lies within it.
   *
   * @param name of the schema in the document; empty where it has none
   */
  static List<String> of(String name, JsonNode schema) {
    switch (name) {
      case "Money" -> {
        return List.of(
            money("1e400"), money("1e5"), money("+1.00"), money("9".repeat(38)), money("١٢"), "12");
      }
      case "CountryCode" -> {
        return List.of("\"UK\"", "\"QQ\"", "\"de\"");
      }
      case "CurrencyCode" -> {
        return List.of("\"XAU\"", "\"eur\"");
      }
      case "SubdivisionCode", "RegionCode" -> {
        return List.of("\"UK-ENG\"", "\"us\"");
      }
      default -> {
        return ofType(schema);
      }
    }
  }

  private static List<String> ofType(JsonNode schema) {
    if (schema.has("enum")) {
      return List.of("\"no such word\"", "0");
    }
    return switch (schema.path("type").asString("")) {
      case "string" -> texts(schema);
      case "number" -> List.of("1e400", "\"1\"", "true");
      case "integer" -> List.of("99999999999999999999", "\"1\"", "true");
      case "boolean" -> List.of("\"true\"", "1");
      case "array" -> List.of("{}", "\"x\"");
      case "object" -> List.of("\"x\"");
      default -> List.of();
    };
  }

  private static List<String> texts(JsonNode schema) {
    List<String> bad = new ArrayList<>(List.of("1", "true", "[]"));
    String pattern = schema.path("pattern").asString("");
    switch (schema.path("format").asString("")) {
      case "date" ->
          bad.addAll(List.of("\"10000-01-01\"", "\"+999999999-01-01\"", "\"0001-01-01\""));
      case "date-time" ->
          bad.addAll(List.of("\"10000-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00Z\""));
      case "email" -> bad.add("\"nobody\"");
      default -> {}
    }
    if (pattern.equals(TextForms.CODE)) {
      bad.addAll(List.of("\" x\"", "\"a/b\"", "\"import\"", "\"a\\u202eb\"", "\"\""));
    } else if (pattern.equals(TextForms.PRODUCT_LINE)) {
      bad.addAll(List.of("\" x\"", "\"a//b\"", "\"a/\"", "\"a\\u202eb\"", "\"\""));
    } else if (pattern.equals(TextForms.NAME)) {
      bad.addAll(List.of("\" x\"", "\"a\\u202eb\"", "\"a\\nb\"", "\"\""));
    } else if (pattern.equals(TextForms.FILLED_TEXT)) {
      bad.addAll(List.of("\" \"", "\"a\\u202eb\""));
    } else if (pattern.equals(TextForms.TEXT)) {
      bad.add("\"a\\u202eb\"");
    }
    return bad;
  }

  /** In a query everything is a text. */
  static List<String> inQuery(String name, JsonNode schema) {
    if (name.equals("CountryCode") || name.equals("RegionCode")) {
      return List.of("UK", "QQ");
    }
    if (schema.has("enum")) {
      return List.of("no%20such%20word");
    }
    return switch (schema.path("type").asString("")) {
      case "number" -> List.of("1e400", "%D9%A1", "x");
      case "integer" -> List.of("99999999999999999999", "0x10", "x");
      case "string" ->
          switch (schema.path("format").asString("")) {
            case "date", "date-time" -> List.of("10000-01-01", "0001-01-01T00:00:00Z", "x");
            default -> List.of("%07");
          };
      default -> List.of();
    };
  }

  /** One that its schema takes, to stand beside a bad one. */
  static String goodInQuery(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.path("enum").path(0).asString();
    }
    return switch (schema.path("type").asString("") + schema.path("format").asString("")) {
      case "stringdate" -> "2026-01-31";
      case "stringdate-time" -> "2026-01-31T09:30:00Z";
      case "integerint32", "integerint64", "number", "numberdouble" -> "1";
      default -> "none";
    };
  }

  private static String money(String amount) {
    return "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}";
  }
}
