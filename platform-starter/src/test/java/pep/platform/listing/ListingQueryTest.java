package pep.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

class ListingQueryTest {

  private enum Size {
    SMALL,
    VERY_BIG
  }

  private static final ListingRules RULES =
      ListingRules.sortedBy("code", "createdAt")
          .sort("name", "profile.name")
          .search("q")
          .filterEnum("size", "size", Size.class)
          .filterElsewhere("tier")
          .filterProductLine("line", "productLine")
          .filterElsewhereBy("near")
          .filterYesNoElsewhere("open")
          .filterMonth("from", month -> Filters.gte("month", month))
          .filterMonth("to", month -> Filters.lte("month", month))
          .inOrder("from", "to");

  @Test
  void withoutAWordItIsAPageInTheDefaultOrder() {
    Listing listing = RULES.read(Map.of());
    assertThat(listing.field()).isEqualTo("code");
    assertThat(listing.descending()).isFalse();
    assertThat(listing.limit()).isEqualTo(ListingRules.DEFAULT_LIMIT);
    assertThat(listing.counting()).isFalse();
    assertThat(listing.relevance()).isNull();
    assertThat(listing.chosen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"name, profile.name, false", "-name, profile.name, true", "-code, code, true"})
  void sortsByTheStoredField(String sort, String field, boolean descending) {
    Listing listing = RULES.read(Map.of("sort", sort));
    assertThat(listing.field()).isEqualTo(field);
    assertThat(listing.descending()).isEqualTo(descending);
  }

  @Test
  void aProductLineIsAskedForWithThoseBelowIt() {
    assertThat(RULES.read(Map.of("line", "pumps,valves")).filter().toBsonDocument().toJson())
        .contains("pumps/", "valves/");
  }

  @Test
  void whatIsSearchedForIsSortedByHowWellItFits() {
    Listing found = RULES.read(Map.of("q", "ada"));
    assertThat(found.field()).isEqualTo(Listing.RELEVANCE);
    assertThat(found.descending()).isTrue();
    assertThat(found.relevance()).isNotNull();
    assertThat(RULES.read(Map.of("q", "ada", "sort", "code")).relevance()).isNull();
  }

  @Test
  void constantsAreAskedForByTheirLowerCaseNamesAndStoredByTheirOwn() {
    assertThat(RULES.read(Map.of("size", "small,very_big")).filter().toBsonDocument().toJson())
        .contains("SMALL", "VERY_BIG");
  }

  @Test
  void whatIsKeptElsewhereIsHandedOver() {
    assertThat(RULES.read(Map.of("tier", "gold,silver", "near", "a,b")).chosen())
        .isEqualTo(Map.of("tier", List.of("gold", "silver"), "near", List.of("a,b")));
  }

  @Test
  void whetherSomethingKeptElsewhereHoldsIsHandedOver() {
    assertThat(RULES.read(Map.of("open", "false")).chosen())
        .isEqualTo(Map.of("open", List.of("false")));
    assertThatThrownBy(() -> RULES.read(Map.of("open", "maybe"))).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "ten", "1.5", "99999999999"})
  void refusesASizeThatIsNone(String limit) {
    assertThat(refused(Map.of("limit", limit))).containsExactly("limit out-of-range");
  }

  @Test
  void takesTheSmallestAndTheLargestPage() {
    assertThat(RULES.read(Map.of("limit", "1")).limit()).isEqualTo(1);
    assertThat(RULES.read(Map.of("limit", "500")).limit()).isEqualTo(500);
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    assertThat(
            refused(
                Map.of(
                    "size", "huge",
                    "from", "2026-03",
                    "to", "2026-02",
                    "sort", "colour",
                    "limit", "0",
                    "total", "yes")))
        .containsExactly(
            "size unknown-value",
            "to range-turned-round",
            "sort unknown-sort",
            "limit out-of-range",
            "total unknown-value");
  }

  @Test
  void relevanceIsNoOrderWithoutASearch() {
    assertThat(refused(Map.of("sort", Listing.RELEVANCE)))
        .containsExactly("sort relevance-without-search");
  }

  private static List<String> refused(Map<String, String> asked) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> RULES.read(asked));
    assertThat(refusal).isNotNull();
    return refusal.errors().stream().map(ListingQueryTest::said).toList();
  }

  private static String said(FieldError error) {
    return error.field() + " " + error.code();
  }
}
