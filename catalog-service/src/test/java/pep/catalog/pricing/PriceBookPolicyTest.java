package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceBookPolicyTest {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void prefersTheBookForThePartnersOwnType() {
    PriceBookDecision decision =
        PriceBookPolicy.choose(
            List.of(entry("STD", "standard", 0, true), entry("RES", "reseller", 0, true)),
            "reseller",
            AT);

    assertThat(code(decision)).isEqualTo("RES");
    assertThat(decision.reasons()).containsExactly("the reseller price book RES lists the product");
  }

  @Test
  void fallsBackToTheStandardBookForProductThatTheOwnBookDoesNotList() {
    PriceBookDecision decision =
        PriceBookPolicy.choose(
            List.of(entry("RES", "reseller", 0, false), entry("STD", "standard", 0, true)),
            "reseller",
            AT);

    assertThat(code(decision)).isEqualTo("STD");
    assertThat(decision.reasons())
        .containsExactly(
            "the reseller price book RES does not list the product",
            "the standard price book STD lists the product");
  }

  @Test
  void choosesNoneWhereNoBookIsInForceOrListsTheProduct() {
    PriceBookDecision decision =
        PriceBookPolicy.choose(
            List.of(entry("STD", "standard", 1, true), entry("NOW", "standard", 0, false)),
            null,
            AT);

    assertThat(decision.book()).isNull();
    assertThat(decision.terms()).isNull();
    assertThat(decision.reasons())
        .containsExactly("the standard price book NOW does not list the product");
  }

  @Test
  void neverTakesTheBookOfAnotherType() {
    PriceBookDecision decision =
        PriceBookPolicy.choose(List.of(entry("DIS", "distributor", 0, true)), "reseller", AT);

    assertThat(decision.book()).isNull();
    assertThat(decision.reasons())
        .containsExactly(
            "no reseller price book is in force", "no standard price book is in force");
  }

  @Test
  void answersTheSameInEveryOrderOfReading() {
    List<PriceBookEntry> entries = new ArrayList<>();
    entries.add(entry("S1", "standard", -1, true));
    entries.add(entry("S2", "standard", 0, true));
    entries.add(entry("R2", "reseller", 0, false));
    entries.add(entry("D2", "distributor", 0, true));
    PriceBookDecision expected = PriceBookPolicy.choose(entries, "reseller", AT);
    for (int seed = 0; seed < 200; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(PriceBookPolicy.choose(entries, "reseller", AT))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void agreesWithBruteForceOnRandomBooks() {
    List<String> kinds = List.of("standard", "reseller", "distributor");
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<PriceBookEntry> entries = new ArrayList<>();
      String own = null;
      String standard = null;
      for (String kind : kinds) {
        for (int year = -1; year <= 1; year++) {
          if (random.nextBoolean()) {
            boolean lists = random.nextBoolean();
            String code = kind + year;
            entries.add(entry(code, kind, year, lists));
            boolean counts = year == 0 && lists;
            own = counts && kind.equals("reseller") ? code : own;
            standard = counts && kind.equals("standard") ? code : standard;
          }
        }
      }
      Collections.shuffle(entries, random);

      assertThat(code(PriceBookPolicy.choose(entries, "reseller", AT)))
          .as("seed %d", seed)
          .isEqualTo(own == null ? standard : own);
      assertThat(code(PriceBookPolicy.choose(entries, null, AT)))
          .as("seed %d", seed)
          .isEqualTo(standard);
    }
  }

  private static @Nullable String code(PriceBookDecision decision) {
    return decision.book() == null ? null : decision.book().bookCode();
  }

  /** A book whose one-year period starts {@code yearsAway} years from the year of {@link #AT}. */
  private static PriceBookEntry entry(String code, String kind, int yearsAway, boolean lists) {
    Instant from = Instant.parse((2026 + yearsAway) + "-01-01T00:00:00Z");
    Instant until = Instant.parse((2027 + yearsAway) + "-01-01T00:00:00Z");
    PriceBookTerms book =
        new PriceBookTerms(
            "pbk_" + code,
            code,
            kind,
            "EUR",
            new EffectivePeriod(from, until),
            List.of(),
            List.of(),
            null,
            1);
    ListPriceTerms terms =
        new ListPriceTerms("T-1", Money.parse("EUR 10.00"), null, null, null, List.of(), 1);
    return new PriceBookEntry(book, lists ? terms : null);
  }
}
