package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.territory.account.Similarity.Verdict;

/**
 * Names of real companies in nine scripts with one error of typing, found by the name alone; and
 * every two of them told apart. Short names, in which an error makes another word, are left out:
 * below six letters, below four of a script of syllables.
 */
class MistypedNamesTest {

  private static final long SEED = 20_261_128;
  private static final int TIMES = 25;

  @Test
  void findsNamesWithOneErrorAndTellsDifferentNamesApart() throws IOException {
    Random random = new Random(SEED);
    Scores all = new Scores();
    Map<String, List<String>> names = names();
    names.forEach(
        (script, ofScript) -> {
          for (String name : ofScript) {
            for (int i = 0; i < TIMES && isLong(name); i++) {
              String mistyped = mistyped(name, ofScript, random);
              add(all, name, mistyped, true);
              String other = ofScript.get(random.nextInt(ofScript.size()));
              if (!other.equals(name)) {
                add(all, other, mistyped, false);
              }
            }
          }
          for (String name : ofScript) {
            ofScript.stream()
                .filter(other -> !other.equals(name))
                .forEach(other -> add(all, name, other, false));
          }
        });
    assertThat(all.recall()).as("seed %d: %s", SEED, all).isGreaterThanOrEqualTo(0.95);
    assertThat(all.precision()).as("seed %d: %s", SEED, all).isGreaterThanOrEqualTo(0.97);
  }

  private static void add(Scores all, String name, String other, boolean same) {
    CustomerIdentity a = named(name);
    CustomerIdentity b = named(other);
    boolean found = Scores.verdict(a, b) != Verdict.DIFFERENT;
    all.add(found, same, a, b);
  }

  private static CustomerIdentity named(String name) {
    return new CustomerIdentity(name, null, null, null, null, null, null, null);
  }

  private static boolean isLong(String name) {
    return name.length() >= (Words.isSyllabic(name) ? 4 : 6);
  }

  /** A letter put in, left out, taken for another or swapped with its neighbour. */
  private static String mistyped(String name, List<String> letters, Random random) {
    String mistyped = name;
    while (Words.of(mistyped).equals(Words.of(name))) {
      int at = random.nextInt(name.length());
      String source = letters.get(random.nextInt(letters.size()));
      char letter = source.charAt(random.nextInt(source.length()));
      if (!Character.isLetter(name.charAt(at)) || !Character.isLetter(letter)) {
        continue;
      }
      String before = name.substring(0, at);
      String after = name.substring(at + 1);
      mistyped =
          switch (random.nextInt(4)) {
            case 0 -> before + letter + name.charAt(at) + after;
            case 1 -> before + after;
            case 2 -> before + letter + after;
            default ->
                after.isEmpty()
                    ? name
                    : before + after.charAt(0) + name.charAt(at) + after.substring(1);
          };
    }
    return mistyped;
  }

  private static Map<String, List<String>> names() throws IOException {
    Map<String, List<String>> names = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(
                        MistypedNamesTest.class.getResourceAsStream("/names-in-scripts.csv")),
                    StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        names
            .computeIfAbsent(row.getField("script"), none -> new ArrayList<>())
            .add(row.getField("name"));
      }
    }
    return names;
  }
}
