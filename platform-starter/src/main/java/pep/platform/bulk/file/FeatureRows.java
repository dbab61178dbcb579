package pep.platform.bulk.file;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows one at a time from a FeatureCollection (RFC 7946), a feature each. Where it stops
 * being JSON, what was read before is taken, and a last row says where.
 */
public final class FeatureRows implements Iterator<Row> {

  private static final String CURE =
      "Send a GeoJSON FeatureCollection (RFC 7946): {\"type\": \"FeatureCollection\", \"features\":"
          + " […]}.";

  private final JsonParser parser;
  private final FeatureCells cells;
  private final JsonMapper mapper;
  private long number;
  private @Nullable Row ahead;

  private FeatureRows(JsonParser parser, FeatureCells cells, JsonMapper mapper) {
    this.parser = parser;
    this.cells = cells;
    this.mapper = mapper;
  }

  /**
   * @throws InvalidInput if it is no collection of features, or in other coordinates than those of
   *     RFC 7946
   */
  public static RowFile open(InputStream in, RowColumns columns, JsonMapper mapper) {
    Set<String> ignored = new TreeSet<>();
    JsonParser parser;
    try {
      parser = mapper.createParser(in);
      toFeatures(parser);
    } catch (JacksonException noJson) {
      throw none();
    }
    FeatureRows rows = new FeatureRows(parser, new FeatureCells(columns, ignored, mapper), mapper);
    rows.ahead = rows.read();
    return RowFile.ofFeatures(rows, ignored, parser);
  }

  private static void toFeatures(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw none();
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "type" -> requireCollection(parser);
        case "crs" -> Crs.require(parser.readValueAsTree());
        case "features" -> {
          if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw none();
          }
          return;
        }
        default -> parser.skipChildren();
      }
    }
    throw none();
  }

  private static void requireCollection(JsonParser parser) {
    if (parser.currentToken() != JsonToken.VALUE_STRING
        || !parser.getString().equals("FeatureCollection")) {
      throw none();
    }
  }

  private static InvalidInput none() {
    return InvalidInput.of("body", "no-feature-collection", CURE);
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Row next() {
    Row row = ahead;
    if (row == null) {
      throw new NoSuchElementException();
    }
    // After what is no JSON there is nothing to look for.
    ahead = parser.isClosed() ? null : read();
    return row;
  }

  private @Nullable Row read() {
    number++;
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        parser.close();
        return null;
      }
      long line = parser.currentTokenLocation().getLineNr();
      if (token == null) {
        return brokenOff("The file ends before its list of features does.");
      }
      FeatureText feature = FeatureText.read(parser, mapper);
      return feature.fault() == null
          ? cells.row(number, line, feature.text())
          : new Row.Broken(number, line, feature.fault(), "");
    } catch (JacksonException noJson) {
      return brokenOff(
          "The file cannot be read beyond this feature: " + noJson.getOriginalMessage() + ".");
    }
  }

  private Row brokenOff(String fault) {
    int line = parser.currentLocation().getLineNr();
    parser.close();
    return new Row.Broken(number, line, fault, "");
  }
}
