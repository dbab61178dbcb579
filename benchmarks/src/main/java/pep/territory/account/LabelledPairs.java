package pep.territory.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pep.territory.account.Similarity.Verdict;

/**
 * Restaurants of two guides, in pairs of which it is known whether they are one (the Fodors-Zagats
 * benchmark, which territory-service's tests hold with its source).
 */
final class LabelledPairs {

  private static final Path FILE =
      Path.of("territory-service/src/test/resources/restaurant-pairs.csv");

  private record Pair(CustomerIdentity left, CustomerIdentity right, boolean same) {}

  private final List<Pair> pairs;

  private LabelledPairs(List<Pair> pairs) {
    this.pairs = pairs;
  }

  static LabelledPairs read() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
      for (NamedCsvRecord row : rows) {
        boolean same = row.getField("match").equals("1");
        pairs.add(new Pair(side(row, "left_"), side(row, "right_"), same));
      }
    }
    return new LabelledPairs(pairs);
  }

  private static CustomerIdentity side(NamedCsvRecord row, String side) {
    return new CustomerIdentity(
        row.getField(side + "name"),
        null,
        null,
        row.getField(side + "phone"),
        row.getField(side + "addr"),
        row.getField(side + "city"),
        null,
        "US");
  }

  int count() {
    return pairs.size();
  }

  /** Of the platform's own verdict: the same customer, found by a shared blocking key. */
  double f1() {
    boolean[] said = new boolean[pairs.size()];
    for (int i = 0; i < said.length; i++) {
      NormalisedIdentity left = NormalisedIdentity.of(pairs.get(i).left());
      NormalisedIdentity right = NormalisedIdentity.of(pairs.get(i).right());
      said[i] =
          IdentityComparison.compare(left, right).verdict() == Verdict.SAME
              && BlockingKeys.meet(left, right);
    }
    return f1(said);
  }

  /** Of trigrams, with the threshold that serves these very pairs best. */
  double bestF1(TrigramAccounts trigrams) throws SQLException {
    double[] similarities = new double[pairs.size()];
    for (int i = 0; i < similarities.length; i++) {
      similarities[i] = trigrams.similarity(pairs.get(i).left(), pairs.get(i).right());
    }
    double best = 0;
    for (double threshold : similarities) {
      boolean[] said = new boolean[similarities.length];
      for (int i = 0; i < said.length; i++) {
        said[i] = similarities[i] >= threshold;
      }
      best = Math.max(best, f1(said));
    }
    return best;
  }

  private double f1(boolean[] said) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < said.length; i++) {
      boolean same = pairs.get(i).same();
      right += said[i] && same ? 1 : 0;
      wrong += said[i] != same ? 1 : 0;
    }
    return 2.0 * right / (2.0 * right + wrong);
  }
}
