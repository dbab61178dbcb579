package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.territory.account.Similarity.Verdict;

/**
 * The labelled pairs of the Fodors-Zagats benchmark (see labelled-pairs.README.md). The weights
 * were looked at beside the pairs of even rows; those of odd rows were held out.
 */
class RestaurantPairsTest {

  @ParameterizedTest
  @CsvSource({"tuned,0", "held out,1"})
  void tellsPairsWithAddressesApart(String half, int remainder) throws IOException {
    Scores scores = scores(remainder, true, EnumSet.of(Verdict.SAME));
    assertThat(scores.f1()).as("%s: %s", half, scores).isGreaterThanOrEqualTo(0.98);
  }

  /** Without address a name that is a longer one's beginning is possible only: a person decides. */
  @ParameterizedTest
  @CsvSource({"tuned,0", "held out,1"})
  void tellsPairsOfNameAndCityApart(String half, int remainder) throws IOException {
    Scores scores = scores(remainder, false, EnumSet.of(Verdict.SAME, Verdict.POSSIBLE));
    assertThat(scores.f1()).as("%s: %s", half, scores).isGreaterThanOrEqualTo(0.95);
  }

  private static Scores scores(int remainder, boolean address, Set<Verdict> found)
      throws IOException {
    Scores scores = new Scores();
    int number = 0;
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(
                        RestaurantPairsTest.class.getResourceAsStream("/restaurant-pairs.csv")),
                    StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        if (number++ % 2 == remainder) {
          CustomerIdentity left = side(row, "left_", address);
          CustomerIdentity right = side(row, "right_", address);
          scores.add(
              found.contains(Scores.verdict(left, right)),
              row.getField("match").equals("1"),
              left,
              right);
        }
      }
    }
    return scores;
  }

  private static CustomerIdentity side(NamedCsvRecord row, String side, boolean address) {
    return new CustomerIdentity(
        row.getField(side + "name"),
        null,
        null,
        address ? row.getField(side + "phone") : null,
        address ? row.getField(side + "addr") : null,
        row.getField(side + "city"),
        null,
        "US");
  }
}
