package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.problem.InvalidInput;

class SentRowTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Sheep(
      @RowKey @NotNull String code,
      @NotNull String name,
      @Nullable BigDecimal weight,
      @Nullable Map<String, Object> marks) {}

  private static final Sheep STORED =
      new Sheep("S-1", "Dolly", new BigDecimal("70"), Map.of("ear", "red", "tail", "none"));

  @Test
  void whatIsNotNamedStaysAsItIs() {
    assertThat(sent(new Sheep("S-1", "Molly", null, null), "code", "name").over(STORED))
        .isEqualTo(new Sheep("S-1", "Molly", STORED.weight(), STORED.marks()));
  }

  @Test
  void whatIsNamedAsNullIsCleared() {
    assertThat(sent(new Sheep("S-1", null, null, null), "code", "weight", "marks").over(STORED))
        .isEqualTo(new Sheep("S-1", "Dolly", null, null));
  }

  @Test
  void entriesOfAMapAreKeptSetAndClearedOneByOne() {
    Map<String, @Nullable Object> marks = new HashMap<>();
    marks.put("ear", null);
    marks.put("nose", "ring");
    assertThat(sent(new Sheep("S-1", null, null, marks), "code", "marks").over(STORED).marks())
        .isEqualTo(Map.of("tail", "none", "nose", "ring"));
    assertThat(sent(new Sheep("S-2", "Molly", null, marks), "marks").alone().marks())
        .isEqualTo(Map.of("nose", "ring"));
  }

  @Test
  void whatMustBeThereIsAskedOfTheWhole() {
    assertThatThrownBy(() -> sent(new Sheep("S-1", null, null, null), "code", "name").over(STORED))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> sent(new Sheep("S-2", null, null, null), "code").alone())
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void changesAreToldFieldByFieldAndNumbersByTheirValue() {
    Sheep after = new Sheep("S-1", "Molly", new BigDecimal("70.0"), Map.of("ear", "blue"));
    assertThat(FieldChange.between(RecordParts.of(Sheep.class), STORED, after))
        .containsExactly(
            new FieldChange("name", "Dolly", "Molly"),
            new FieldChange("marks.ear", "red", "blue"),
            new FieldChange("marks.tail", "none", null));
  }

  private static SentRow<Sheep> sent(Sheep named, String... columns) {
    return new SentRow<>(
        named.code(), named, Set.of(columns), new RowForm<>(Sheep.class, VALIDATOR));
  }
}
