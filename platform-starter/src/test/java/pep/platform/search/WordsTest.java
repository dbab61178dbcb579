package pep.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Müller GmbH, muller",
    "Mu\u0308ller, müller",
    "Muller, MÜLLER",
    "Straße 5, strasse",
    "STRASSE, straße",
    "Møller & Søn, moller son",
    "Łódź, lodz",
    "ＦＵＬＬ, full",
    "Ærø, aero",
    "O'Brien, obrien",
    "O'Brien, o'brien",
    "P-1001, p1001",
    "P-1001, P-1001",
    "'DE 123.456.789', 123456789",
    "ada@shop.example.org, example.org",
    "ΑΘΉΝΑ, αθηνα",
    "Йод, иод",
    "株式会社山田, 会社",
    "東京Tokyo店, tokyo",
    "ラーメン, ーメン",
    "ห้างหุ้นส่วน, หุ้น",
    "हिन्दी भाषा, हिन्दी",
    "한국 상사, 한국",
    "İstanbul, istanbul"
  })
  void findsItByAnyWordHoweverItIsWritten(String text, String asked) {
    assertThat(isFound(text, asked)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Müller, mueler", "Ada Lovelace, ada lovelock", "Adapter, apt", "की, का"})
  void doesNotFindWhatIsAnother(String text, String asked) {
    assertThat(isFound(text, asked)).isFalse();
  }

  @Test
  void aTextWithoutWordsLooksForNothing() {
    assertThat(Words.asked("-- & ")).isEmpty();
    assertThat(Words.of(List.of("", " - "))).isEmpty();
  }

  @Test
  void whatIsKeptIsBounded() {
    assertThat(Words.of(List.of("漢".repeat(5000))))
        .hasSizeLessThanOrEqualTo(300)
        .allMatch(word -> word.length() <= 40);
  }

  private static boolean isFound(String text, String asked) {
    return Words.asked(asked).stream()
        .allMatch(word -> Words.of(List.of(text)).stream().anyMatch(has -> has.startsWith(word)));
  }
}
