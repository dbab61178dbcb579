package pep.partner.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Codes(
      @CurrencyCode @Nullable String currency,
      @TimeZoneName @Nullable String timeZone,
      @CountryCode @Nullable String country) {}

  record Texts(@Legible @Nullable String line, @Legible(lines = true) @Nullable String lines) {}

  record Dates(@FourDigitYear @Nullable Instant instant, @FourDigitYear @Nullable LocalDate day) {}

  @Test
  void leavesWhatIsAbsentOrBlankToOtherConstraints() {
    assertThat(violations(new Codes(null, null, null))).isZero();
    assertThat(violations(new Codes("", " ", ""))).isZero();
    assertThat(violations(new Texts(null, null))).isZero();
    assertThat(violations(new Dates(null, null))).isZero();
  }

  @Test
  void takesEveryCountryOfTheStandardAndWhatItLeavesToUsers() {
    for (String code : Locale.getISOCountries()) {
      assertThat(violations(new Codes(null, null, code))).as(code).isZero();
    }
    assertThat(violations(new Codes("JPY", "America/Argentina/Buenos_Aires", "ZZ"))).isZero();
    assertThat(violations(new Codes("EUR", "UTC", "EU"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "WW", "DEU", "Germany", "QA ", "1A"})
  void refusesWhatIsNoCountry(String code) {
    assertThat(violations(new Codes(null, null, code))).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eur", "EURO", "XXX", "XAU", "978", "E"})
  void refusesWhatIsNoCurrencyToCountIn(String code) {
    assertThat(violations(new Codes(code, null, null))).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+02:00", "Z", "GMT+2", "Mars/Olympus", "europe/berlin"})
  void refusesWhatIsNoNamedTimeZone(String name) {
    assertThat(violations(new Codes(null, name, null))).isOne();
  }

  @Test
  void takesTextOfAnyScriptAndRefusesControlAndHalfCharacters() {
    assertThat(violations(new Texts("Łódź 株式会社 👩‍🚀", "two\nlines\tand\r\nmore"))).isZero();
    assertThat(violations(new Texts("two\nlines", null))).isOne();
    assertThat(violations(new Texts(null, "bell\u0007"))).isOne();
    assertThat(violations(new Texts("zero\u0000", null))).isOne();
    assertThat(violations(new Texts("half \ud83d", null))).isOne();
  }

  @Test
  void takesYearsOfFourDigits() {
    assertThat(
            violations(
                new Dates(Instant.parse("9999-12-31T23:59:59Z"), LocalDate.parse("1000-01-01"))))
        .isZero();
    assertThat(violations(new Dates(Instant.parse("+10000-01-01T00:00:00Z"), null))).isOne();
    assertThat(violations(new Dates(Instant.MAX, LocalDate.MIN))).isEqualTo(2);
    assertThat(violations(new Dates(Instant.MIN, LocalDate.MAX))).isEqualTo(2);
  }

  private static int violations(Object value) {
    return VALIDATOR.validate(value).size();
  }
}
