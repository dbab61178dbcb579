package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.territory.Seeded;
import pep.territory.account.Similarity.Verdict;

class IdentityComparisonTest {

  @Test
  void readsNamesOfAnyScriptWithoutTheirLegalForms() {
    assertThat(name("ACME, Inc.")).containsExactly("acme");
    assertThat(name("Société Générale S.A.")).containsExactly("societe", "generale");
    assertThat(name("Straße & Söhne GmbH & Co. KG")).containsExactly("strasse", "sohne");
    assertThat(name("ООО «Ромашка»")).containsExactly("ромашка");
    assertThat(name("株式会社トヨタ")).containsExactly("トヨタ");
    assertThat(name("ＡＣＭＥ　ＬＴＤ")).containsExactly("acme");
    assertThat(name("Κατάστημα Α.Ε.")).containsExactly("καταστημα");
    assertThat(name("ガス株式会社")).as("a voiced mark is part of its letter").containsExactly("ガス");
    assertThat(name("The Company Ltd")).as("nothing but forms").containsExactly("company", "ltd");
    assertThat(name("The Coca-Cola Company")).containsExactly("coca", "cola");
    assertThat(name("Acme Sp. z o.o.")).containsExactly("acme");
    assertThat(name("Acme S.A. de C.V.")).containsExactly("acme");
    assertThat(name("Siemens AG Österreich"))
        .as("home of the form unknown")
        .containsExactly("siemens", "ag", "osterreich");
    assertThat(name("Acme GmbH Berlin")).containsExactly("acme", "berlin");
    assertThat(name("㈱日立製作所")).containsExactly("日立製作所");
    assertThat(name("Łódź Ørsted")).containsExactly("lodz", "orsted");
    assertThat(name("AS Roma")).containsExactly("as", "roma");
    assertThat(name("Limited")).as("a name that is only a form stays").containsExactly("limited");
  }

  @ParameterizedTest
  @CsvSource({"$,d", "+++,€", "Łódź,!?", "★,株式会社トヨタ", "'\u200b',d"})
  void aNameOfSignsAloneIsNobodyElses(String signs, String other) {
    assertThat(verdict(of(signs, null), of(other, null))).isEqualTo(Verdict.DIFFERENT);
    assertThat(verdict(of(other, null), of(signs, null))).isEqualTo(Verdict.DIFFERENT);
    assertThat(verdict(of(signs, null), of(signs, null))).isEqualTo(Verdict.SAME);
  }

  @Test
  void readsDomainsPhonesAndTaxIdsInTheirUsualSpellings() {
    NormalisedIdentity identity =
        NormalisedIdentity.of(
            new CustomerIdentity(
                "x",
                "https://WWW.Bücher.example/a?b",
                "DE 123.456.789",
                "+49 (0)89 / 123-4567",
                null,
                null,
                null,
                "de"));
    assertThat(identity.domain()).isEqualTo("xn--bcher-kva.example");
    assertThat(identity.taxId()).isEqualTo("123456789");
    assertThat(identity.phone()).isEqualTo("49891234567");
    assertThat(of("x", "info@gmail.com").domain()).as("everybody's").isEmpty();
    assertThat(of("x", "sales@acme.example").domain()).isEqualTo("acme.example");
    assertThat(of("x", "not a domain").domain()).isEmpty();
  }

  @Test
  void saysTheSameOfOneCustomerWrittenTwice() {
    assertThat(verdict(of("Acme Corp.", null), of("ACME Corporation", null)))
        .isEqualTo(Verdict.SAME);
    assertThat(verdict(of("Acme", "acme.example"), of("Acme Europe", "www.acme.example")))
        .isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "(020) 7946 0958,+44 20 7946 0958",
    "22 12 34 56,+47 22123456",
    "06 1234567,+39 06 1234567",
    "312-555-0142 ext 22,(312) 555-0142",
    "０３-１２３４-５６７８,+81 3 1234 5678"
  })
  void readsPhonesWithAndWithoutTheirCountry(String one, String other) {
    assertThat(Phones.same(Phones.digits(one, ""), Phones.digits(other, ""))).isTrue();
    assertThat(Phones.key(Phones.digits(one, ""))).isEqualTo(Phones.key(Phones.digits(other, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "(020) 7946 0958,GB,442079460958",
    "+44 (0)20 7946 0958,GB,442079460958",
    "06 1234567,IT,39061234567",
    "8 (812) 123-45-67 доб. 12,RU,78121234567",
    "1-800-FLOWERS,US,18003569377",
    "12,DE,''",
    "none,DE,''"
  })
  void readsAPhoneAsItsCountryWritesIt(String text, String country, String digits) {
    assertThat(Phones.digits(text, country)).isEqualTo(digits);
  }

  @Test
  void tellsPhonesOfTwoAreasApart() {
    assertThat(Phones.same(Phones.digits("312-555-0142", ""), Phones.digits("773-555-0142", "")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "info@shop.acme.co.uk,acme.co.uk",
    "https://www.acme.com.au/x,acme.com.au",
    "sales@yahoo.co.uk,''",
    "me@hotmail.fr,''",
    "acme.wixsite.com,acme.wixsite.com",
    "wixsite.com,''",
    "co.uk,''",
    "www.facebook.com/acme,''"
  })
  void takesADomainForItsOwners(String written, String owner) {
    assertThat(Hosts.owner(written)).isEqualTo(owner);
  }

  @Test
  void saysPossibleOfOneNameInTwoTowns() {
    assertThat(verdict(in("Riverside Dental", "Chicago"), in("Riverside Dental", "Seattle")))
        .isEqualTo(Verdict.POSSIBLE);
    assertThat(verdict(in("Fire District 1", "Salem"), in("Fire District 2", "Salem")))
        .isEqualTo(Verdict.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Zeta Works,,,,POSSIBLE",
    "Zeta Works,,,77002,POSSIBLE",
    "Zeta Works,,12 Main Street,,POSSIBLE",
    "Zeta Works,,9 Oak Avenue,77002,POSSIBLE",
    "Zeta Works,beta.example,,,DIFFERENT",
    "Zeta Work,,12 Main Street,,POSSIBLE",
    "Zeta Works,zeta.example,,77002,SAME",
    "Beta Works,,12 Main Street,,DIFFERENT",
    "Zeta Homes,,,,DIFFERENT"
  })
  void aPersonLooksAtANameWithAnErrorInAnotherTown(
      String name,
      @Nullable String domain,
      @Nullable String street,
      @Nullable String postalCode,
      Verdict verdict) {
    CustomerIdentity austin =
        new CustomerIdentity(
            "Zeta Work", "zeta.example", null, null, "12 Main Street", "Austin", "78701", "US");
    CustomerIdentity houston =
        new CustomerIdentity(name, domain, null, null, street, "Houston", postalCode, "US");
    assertThat(Scores.verdict(austin, houston)).isEqualTo(verdict);
    assertThat(Scores.verdict(houston, austin)).isEqualTo(verdict);
  }

  private static NormalisedIdentity in(String name, String city) {
    return NormalisedIdentity.of(
        new CustomerIdentity(name, null, null, null, null, city, null, null));
  }

  @Test
  void saysOtherOfCustomersThatDiffer() {
    assertThat(verdict(of("Acme", null), of("Globex", null))).isEqualTo(Verdict.DIFFERENT);
    assertThat(
            verdict(
                NormalisedIdentity.of(
                    new CustomerIdentity("Acme", null, "1", null, null, null, null, "US")),
                NormalisedIdentity.of(
                    new CustomerIdentity("Acme", null, "2", null, null, null, null, "DE"))))
        .isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void readsATaxNumberWithinItsCountryOnly() {
    assertThat(verdict(taxed("Acme", "1234567", "US"), taxed("Globex", "1234567", "US")))
        .isEqualTo(Verdict.SAME);
    assertThat(verdict(taxed("Acme", "1234567", "US"), taxed("Globex", "1234567", "DE")))
        .isEqualTo(Verdict.DIFFERENT);
  }

  private static NormalisedIdentity taxed(String name, String taxId, String country) {
    return NormalisedIdentity.of(
        new CustomerIdentity(name, null, taxId, null, null, null, null, country));
  }

  @Test
  void givesTheEvidenceOfEachFieldThatBothName() {
    Similarity similarity =
        IdentityComparison.compare(of("Acme", "acme.example"), of("Acme", "acme.example"));
    assertThat(similarity.evidence())
        .extracting(FieldEvidence::field)
        .containsExactly("name", "domain");
    assertThat(similarity.bits()).isEqualByComparingTo("18");
    assertThat(similarity.ruleVersion()).isEqualTo(IdentityComparison.VERSION);
  }

  @Test
  void measuresJaroWinklerAsPublished() {
    assertThat(TextSimilarity.jaroWinkler("martha", "marhta")).isCloseTo(0.9611, within(1e-4));
    assertThat(TextSimilarity.jaroWinkler("dwayne", "duane")).isCloseTo(0.84, within(1e-4));
    assertThat(TextSimilarity.jaroWinkler("dixon", "dicksonx")).isCloseTo(0.8133, within(1e-4));
    assertThat(TextSimilarity.ofBigrams("night", "nacht")).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void isTheSameInEitherOrderAndFindsEveryEqualCopyByItsKeys() {
    List<String> words = List.of("acme", "Nord", "West Trading", "Köln", "ромашка", "Inc.", "24");
    Seeded.check(
        2_000,
        random -> {
          NormalisedIdentity[] two = new NormalisedIdentity[2];
          for (int i = 0; i < 2; i++) {
            String name =
                words.get(random.nextInt(words.size()))
                    + " "
                    + words.get(random.nextInt(words.size()));
            two[i] = of(name, random.nextBoolean() ? null : random.nextInt(3) + ".example");
          }
          assertThat(IdentityComparison.compare(two[0], two[1]))
              .isEqualTo(IdentityComparison.compare(two[1], two[0]));
          if (IdentityComparison.compare(two[0], two[1]).evidence().stream()
              .anyMatch(field -> field.finding().equals("equal"))) {
            assertThat(BlockingKeys.meet(two[0], two[1])).isTrue();
          }
        });
  }

  private static Verdict verdict(NormalisedIdentity a, NormalisedIdentity b) {
    return IdentityComparison.compare(a, b).verdict();
  }

  private static List<String> name(String name) {
    return of(name, null).name();
  }

  private static NormalisedIdentity of(String name, @Nullable String domain) {
    return NormalisedIdentity.of(
        new CustomerIdentity(name, domain, null, null, null, null, null, null));
  }
}
