package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.json.JsonMapper;

class RowStreamWriterTest {

  private final RowStreamWriter writer = new RowStreamWriter(JsonMapper.builder().build());
  private final RowStream<Row> rows =
      RowStream.of(Row.class, row -> List.of(new Row("a,b", null), new Row("ü", "2")).forEach(row));

  record Row(String code, @Nullable String quantity) {}

  @Test
  void writesTheComponentsOfItsRowsAsColumns() throws IOException {
    assertThat(written("text/csv").lines()).containsExactly("code,quantity", "\"a,b\",", "ü,2");
  }

  @Test
  void writesAnObjectALineWhereThatIsAccepted() throws IOException {
    assertThat(written("application/x-ndjson").lines())
        .containsExactly(
            "{\"code\":\"a,b\",\"quantity\":null}", "{\"code\":\"ü\",\"quantity\":\"2\"}");
  }

  private String written(String type) throws IOException {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    writer.write(rows, MediaType.parseMediaType(type), message);
    return new String(message.getBodyAsBytes(), StandardCharsets.UTF_8);
  }
}
