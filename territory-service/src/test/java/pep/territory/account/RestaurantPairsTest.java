package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pep.territory.account.Similarity.Verdict;

/**
 * The labelled pairs of the Fodors-Zagats benchmark (see restaurant-pairs.README.md). The weights
 * were not tuned on them; most of the wrong ones are several restaurants of one hotel.
 */
class RestaurantPairsTest {

  private record Pair(NormalisedIdentity left, NormalisedIdentity right, boolean match) {}

  @Test
  void tellsTheLabelledPairsOfABenchmarkApart() throws IOException {
    int truePositive = 0;
    int falsePositive = 0;
    int falseNegative = 0;
    List<String> wrong = new ArrayList<>();
    for (Pair pair : pairs()) {
      Similarity similarity = IdentityComparison.compare(pair.left(), pair.right());
      boolean same =
          similarity.verdict() == Verdict.SAME
              && !Collections.disjoint(BlockingKeys.of(pair.left()), BlockingKeys.of(pair.right()));
      truePositive += same && pair.match() ? 1 : 0;
      falsePositive += same && !pair.match() ? 1 : 0;
      falseNegative += !same && pair.match() ? 1 : 0;
      if (same != pair.match()) {
        wrong.add(pair + " " + similarity);
      }
    }
    double f1 = 2.0 * truePositive / (2 * truePositive + falsePositive + falseNegative);
    assertThat(f1).as("wrong: %s", String.join("\n", wrong)).isGreaterThanOrEqualTo(0.97);
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RestaurantPairsTest.class.getResourceAsStream("/restaurant-pairs.csv")),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        pairs.add(new Pair(identity(cells, 0), identity(cells, 5), cells.get(10).equals("1")));
      }
    }
    return pairs;
  }

  private static NormalisedIdentity identity(List<String> cells, int at) {
    return NormalisedIdentity.of(
        new CustomerIdentity(
            cells.get(at),
            null,
            null,
            cells.get(at + 3),
            cells.get(at + 1),
            cells.get(at + 2),
            null,
            "US"));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
