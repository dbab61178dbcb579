package pep.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathWordsTest {

  @Test
  void findsWordsBesideAVariable() {
    assertThat(
            PathWords.unlisted(
                List.of(
                    "/api/things/{id}",
                    "/api/things/newest",
                    "/api/things/import",
                    "/api/books/{id}/prices/{code}",
                    "/api/books/{book}/prices/cheapest",
                    "/api/others/word")))
        .containsExactly("cheapest", "newest");
  }
}
