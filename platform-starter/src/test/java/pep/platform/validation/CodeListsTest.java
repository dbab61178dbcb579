package pep.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries, their parts, currencies, time zones, and words of a list. */
class CodeListsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Codes(
      @Country @Nullable String country,
      @Subdivision @Nullable String part,
      @Subdivision(orCountry = true) @Nullable String region,
      @CurrencyCode @Nullable String currency,
      @TimeZoneName @Nullable String timeZone,
      @OneOf({"net", "revenue"}) @Nullable String measure) {}

  @Test
  void leaveWhatIsAbsentToOthers() {
    assertThat(country(null)).isEmpty();
  }

  @Test
  void takesTheCountriesOfTheStandard() {
    assertThat(Countries.ALL).hasSize(249).contains("GB", "GR").doesNotContain("UK", "XK", "EU");
    Countries.ALL.forEach(each -> assertThat(country(each)).as(each).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"UK,GB", "EL,GR", "de,DE", "DEU,DE", "usa,US", "JA,JP", "EN,GB"})
  void saysWhichCountryWasProbablyMeant(String given, String meant) {
    assertThat(country(given)).singleElement().asString().contains("give " + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "QQ", "XX", "ZZ", "EU", "Germany", "DE ", "１Ａ", "${1+1}"})
  void refusesWhatIsNoCountry(String given) {
    assertThat(country(given)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-TX", "DE-BY", "FR-75", "GB-ENG"})
  void takesPartsOfCountries(String given) {
    assertThat(violations(new Codes(null, given, given, null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK-ENG", "us-tx", "US-", "US-ZZ", "GB-NTH", "US-TEXA", "US TX", "-TX"})
  void refusesWhatIsNoPart(String given) {
    assertThat(violations(new Codes(null, given, given, null, null, null))).hasSize(2);
  }

  @Test
  void takesEveryPartOfTheStandardAndEachLiesInAnother() {
    assertThat(Subdivisions.ALL).hasSizeGreaterThan(5_000);
    Subdivisions.ALL.forEach(
        each -> {
          assertThat(violations(new Codes(null, each, each, null, null, null))).as(each).isEmpty();
          assertThat(each).matches(Countries.SUBDIVISION);
          Subdivisions.parentOf(each).ifPresent(up -> assertThat(Subdivisions.ALL).contains(up));
        });
    assertThat(Subdivisions.parentOf("GB-KEN")).contains("GB-ENG");
    assertThat(Subdivisions.parentOf("GB-ENG")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US-TEX,US-TX", "fr-75,FR-75", "US-QQ,US-AK", "GB-NTH,GB-NTL", "QQ-1,US-TX"})
  void saysWhichPartWasPerhapsMeant(String given, String meant) {
    assertThat(violations(new Codes(null, given, null, null, null, null)))
        .singleElement()
        .asString()
        .contains(meant);
  }

  @Test
  void takesAWholeCountryWhereARegionIsAskedFor() {
    assertThat(violations(new Codes(null, null, "US", null, null, null))).isEmpty();
    assertThat(violations(new Codes(null, "US", null, null, null, null))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU", "978", "E"})
  void refusesWhatIsNoCurrencyToCountIn(String code) {
    assertThat(violations(new Codes(null, null, null, code, null, null))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+02:00", "Z", "GMT+2", "Mars/Olympus", "europe/berlin"})
  void refusesWhatIsNoNamedTimeZone(String name) {
    assertThat(violations(new Codes(null, null, null, null, name, null))).hasSize(1);
  }

  @Test
  void takesCurrenciesZonesAndWords() {
    assertThat(violations(new Codes(null, null, null, "JPY", "UTC", "net"))).isEmpty();
    assertThat(violations(new Codes(null, null, null, null, null, "gross")))
        .singleElement()
        .isEqualTo("use one of: net, revenue");
  }

  private static List<String> country(@Nullable String code) {
    return violations(new Codes(code, null, null, null, null, null));
  }

  private static List<String> violations(Codes codes) {
    return VALIDATOR.validate(codes).stream().map(ConstraintViolation::getMessage).toList();
  }
}
