package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.json.RequestJson;
import tools.jackson.databind.json.JsonMapper;

/** What a thing was before rows changed it comes out of what is reported of them. */
class FormerRowsTest {

  private record Thing(
      @RowKey String code,
      @Nullable String name,
      @Nullable BigDecimal weight,
      @Nullable List<String> tags,
      @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, Object> more) {}

  private static final Thing BEFORE =
      new Thing(
          "A", "Ada", new BigDecimal("0.25"), List.of("x"), Map.of("in.side", 1, "gone", "y"));
  private static final Thing AFTER =
      new Thing("A", null, new BigDecimal("1"), null, Map.of("in.side", 2, "new", true));

  private final JsonMapper mapper = RequestJson.from(JsonMapper.builder().build()).objects();
  private final FormerRows<Thing> rows =
      new FormerRows<>(
          Thing.class,
          new RowForm<>(Thing.class, Validation.buildDefaultValidatorFactory().getValidator()),
          mapper);

  @Test
  void everyFieldThatWasChangedIsWhatItWas() {
    assertThat(rows.of(AFTER, former(BEFORE, AFTER))).isEqualTo(BEFORE);
    assertThat(rows.of(BEFORE, former(AFTER, BEFORE))).isEqualTo(AFTER);
  }

  @Test
  void whatWasNotChangedStays() {
    Thing renamed = new Thing("A", "Bo", null, List.of("z"), null);
    assertThat(rows.of(renamed, Map.of("name", "Ada")))
        .isEqualTo(new Thing("A", "Ada", null, List.of("z"), null));
  }

  /** As it comes back from the report of a row. */
  private Map<String, @Nullable Object> former(Thing before, Thing after) {
    Map<String, @Nullable Object> former = new HashMap<>();
    for (FieldChange each : FieldChange.between(RecordParts.of(Thing.class), before, after)) {
      String kept = mapper.writeValueAsString(each);
      FieldChange read = mapper.readValue(kept, FieldChange.class);
      former.put(read.field(), read.from());
    }
    return former;
  }
}
