package pep.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import pep.platform.money.MoneyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ColumnTest {

  record Place(String city, @Nullable Place within) {}

  record Shop(
      String name,
      Place place,
      List<String> lines,
      Map<String, Object> own,
      BigDecimal change,
      Money balance) {}

  record Visited(@JsonUnwrapped Place place, int times) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MoneyJson()).build();

  @Test
  void theColumnsAreTheFieldsWithThoseOfARecordInItByItsName() {
    assertThat(columns(Shop.class))
        .extracting(Column::name)
        .containsExactly(
            "name",
            "place.city",
            "place.within",
            "lines",
            "own",
            "change",
            "balance.amount",
            "balance.currency");
    assertThat(columns(String.class)).extracting(Column::name).containsExactly("value");
  }

  @Test
  void whatIsUnwrappedHasTheColumnsThatItsFieldsHave() {
    JsonNode visited = MAPPER.valueToTree(new Visited(new Place("Paris", null), 3));
    assertThat(columns(Visited.class))
        .extracting(Column::name)
        .containsExactly("city", "within", "times");
    assertThat(columns(Visited.class).stream().map(column -> column.cell(visited)))
        .containsExactly("Paris", "", "3");
  }

  @Test
  void aTextThatASpreadsheetWouldRunIsMarkedAndANumberIsNone() {
    assertThat(
            cells(
                new Shop(
                    "=cmd()",
                    new Place("-Paris", null),
                    List.of("@a", "b"),
                    Map.of(),
                    new BigDecimal("-1000000.5"),
                    Money.parse("EUR -12.30"))))
        .containsExactly("'=cmd()", "'-Paris", "", "'@a|b", "", "-1000000.5", "-12.30", "EUR");
  }

  @Test
  void aListThatIsNoListOfPlainTextsIsJson() {
    Place inParis = new Place("Marais", new Place("Paris", null));
    assertThat(
            cells(
                new Shop(
                    "A",
                    inParis,
                    List.of("a|b", "c"),
                    Map.of("region", 1),
                    BigDecimal.ONE,
                    Money.parse("EUR 1"))))
        .startsWith(
            "A",
            "Marais",
            "{\"city\":\"Paris\",\"within\":null}",
            "[\"a|b\",\"c\"]",
            "{\"region\":1}");
  }

  private static List<String> cells(Shop shop) {
    JsonNode item = MAPPER.valueToTree(shop);
    return columns(Shop.class).stream().map(column -> column.cell(item)).toList();
  }

  private static List<Column> columns(Class<?> type) {
    return Column.of(ResolvableType.forClass(type));
  }
}
