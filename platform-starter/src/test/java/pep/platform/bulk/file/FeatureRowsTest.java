package pep.platform.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class FeatureRowsTest {

  private record Drawn(
      @Nullable String code,
      @Nullable String name,
      @Nullable String parent,
      @Nullable String countries,
      @Nullable String geometry) {}

  private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[1.5,2]}";

  @Test
  void aFeatureIsARowOfItsPropertiesInAnyCaseAndItsGeometry() {
    RowFile file =
        open(
            collection(
                feature("{\"Code\":17,\"NAME\":\"Köln\",\"parent\":null,\"STATEFP\":\"5\"}", POINT),
                feature("{\"code\":\"B\",\"countries\":[\"DE\",\"FR\"],\"name\":\"\"}", "null")));
    List<Row> rows = all(file);
    assertThat(rows.get(0).read(Drawn.class)).isEqualTo(new Drawn("17", "Köln", null, null, POINT));
    assertThat(rows.get(0).columns())
        .containsExactlyInAnyOrder("code", "name", "parent", "geometry");
    assertThat(rows.get(1).read(Drawn.class)).isEqualTo(new Drawn("B", null, null, "DE|FR", null));
    assertThat(rows.get(1).columns()).containsExactlyInAnyOrder("code", "countries");
    assertThat(file.ignored()).containsExactly("STATEFP");
  }

  @Test
  void whatIsWrongWithAFeatureIsWrongWithItAlone() {
    String large = "{\"code\":\"%s\"}".formatted("x".repeat(FeatureText.LONGEST));
    List<Row> rows =
        all(
            open(
                collection(
                    "7",
                    "{\"type\":\"Polygon\"}",
                    feature("{\"code\":\"A\",\"CODE\":\"B\"}", "null"),
                    feature(large, "null"),
                    feature("{\"code\":\"C\"}", "null"))));
    assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 3L, 4L, 5L);
    fault(rows.get(0), "type Feature");
    fault(rows.get(1), "type Feature");
    fault(rows.get(2), "twice");
    fault(rows.get(3), "at most 1048576 bytes");
    assertThat(rows.get(4).read(Drawn.class).code()).isEqualTo("C");
  }

  @Test
  void whatIsBrokenOffTellsWhere() {
    String whole = collection(feature("{\"code\":\"A\"}", "null"));
    List<Row> cut = all(open(whole.substring(0, whole.length() - 2)));
    assertThat(cut).hasSize(2);
    fault(cut.get(1), "cannot be read beyond");
    List<Row> wrong = all(open(whole.replace("]}", ",{\"type\":oops}]}")));
    assertThat(wrong).extracting(Row::number).containsExactly(1L, 2L);
    fault(wrong.get(1), "cannot be read beyond");
    assertThat(all(open(collection()))).isEmpty();
  }

  @Test
  void whatIsNoCollectionIsRefusedBeforeItsFirstRow() {
    for (String none : List.of("", "code,name", "[]", "{}", "{\"type\":\"Feature\"}")) {
      refused(none, "FeatureCollection");
    }
    refused("{\"type\":\"FeatureCollection\",\"features\":{}}", "FeatureCollection");
    String crs = "{\"crs\":{\"properties\":{\"name\":\"%s\"}},\"features\":[]}";
    refused(crs.formatted("urn:ogc:def:crs:EPSG::25832"), "WGS 84");
    assertThat(all(open(crs.formatted("urn:ogc:def:crs:OGC:1.3:CRS84")))).isEmpty();
    assertThat(all(open(crs.formatted("EPSG:4326")))).isEmpty();
  }

  private static void refused(String text, String cure) {
    assertThatThrownBy(() -> open(text))
        .as(text)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(cure);
  }

  private static void fault(Row row, String fault) {
    assertThatThrownBy(() -> row.read(Drawn.class))
        .isInstanceOf(MalformedRow.class)
        .extracting(each -> ((MalformedRow) each).fault())
        .asString()
        .contains(fault);
  }

  private static RowFile open(String text) {
    return FeatureRows.open(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        RowColumns.of(Drawn.class),
        JsonMapper.shared());
  }

  private static List<Row> all(RowFile file) {
    List<Row> rows = new ArrayList<>();
    file.rows().forEachRemaining(rows::add);
    return rows;
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":%s,\"geometry\":%s}"
        .formatted(properties, geometry);
  }
}
