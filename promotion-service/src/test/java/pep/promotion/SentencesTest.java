package pep.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Reason;
import pep.platform.reason.Sentences;

class SentencesTest {

  @Test
  void everySentenceIsReachedByItsOwnFactsAndNoOtherReadsLikeIt() {
    Set<String> read = new HashSet<>();
    Sentences.ROOM
        .byCode()
        .forEach(
            (code, sentences) ->
                sentences.forEach(
                    sentence -> {
                      Map<String, String> facts =
                          Sentences.factsOf(sentence).stream()
                              .collect(Collectors.toMap(fact -> fact, fact -> "#"));
                      String text = new Reason(code, facts).text();
                      assertThat(text).as(code).isEqualTo(sentence.replaceAll("\\{\\w+}", "#"));
                      assertThat(read.add(text)).as(text).isTrue();
                    }));
    assertThat(read).isNotEmpty();
  }
}
