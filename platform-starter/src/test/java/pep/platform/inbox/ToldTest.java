package pep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldTest {

  @Test
  void isReadWhateverStandsBeforeIt() {
    assertThat(
            told(
                """
                {"data": {"vendorid": "ven_other", "time": [1]}, "vendorid": "ven_1",
                 "hops": 3, "time": "2026-11-29T10:00:00Z", "id": "1"}
                """))
        .contains(new Told("ven_1", Instant.parse("2026-11-29T10:00:00Z")));
  }

  @Test
  void nothingIsToldByWhatIsNoEvent() {
    for (String text :
        List.of(
            "",
            "[]",
            "{",
            "{}",
            "{\"time\":\"2026-11-29T10:00:00Z\"}",
            "{\"vendorid\":7,\"time\":\"2026-11-29T10:00:00Z\"}",
            "{\"vendorid\":\"ven_1\",\"time\":\"yesterday\"}")) {
      assertThat(told(text)).as(text).isEmpty();
    }
  }

  private static Optional<Told> told(String event) {
    return Told.of(event.getBytes(StandardCharsets.UTF_8));
  }
}
