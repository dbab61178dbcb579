package pep.partner.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | DE",
        "de-AT,de;q=0.9,en;q=0.8 | DE",
        "fr, en;q=0.5, de;q=0.1 | EN",
        "fr, de;q=0.5 | DE",
        "fr | EN",
        "| EN",
        "*;;q=nonsense | EN"
      })
  void speaksWhatTheBrowserLikesBest(@Nullable String header, Language language) {
    assertThat(Language.accepted(header)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pep.partner.application.letters",
        "pep.partner.identity.letters",
        "pep.partner.identity.web.pages",
        "pep.partner.notice.notices"
      })
  void saysEverythingInEveryLanguage(String name) {
    Texts texts = new Texts(name);
    for (Language language : Language.values()) {
      assertThat(texts.keys(language)).isNotEmpty().isEqualTo(texts.keys(Language.EN));
      for (String key : texts.keys(language)) {
        assertThat(texts.in(language, key, 0, 0)).as(key).isNotBlank().doesNotContain("{");
        if (language != Language.EN) {
          assertThat(texts.in(language, key, 0, 0)).isNotEqualTo(texts.in(Language.EN, key, 0, 0));
        }
      }
    }
  }
}
