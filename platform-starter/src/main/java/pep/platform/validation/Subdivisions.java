package pep.platform.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The codes of ISO 3166-2, and which of them lie in which. */
public final class Subdivisions {

  private static final int NAMED = 5;
  private static final String NONE = "";

  private static final SortedMap<String, String> PARENTS = read();

  /** In alphabetical order. */
  public static final SortedSet<String> ALL =
      Collections.unmodifiableSortedSet(new TreeMap<>(PARENTS).navigableKeySet());

  private Subdivisions() {}

  /** The subdivision that this one lies in, where there is one between it and the country. */
  public static Optional<String> parentOf(String code) {
    return Optional.ofNullable(PARENTS.get(code)).filter(parent -> !parent.isEmpty());
  }

  /** What would be right, in one sentence, with the codes that were perhaps meant. */
  public static String cure(String given) {
    String meant = given.strip().toUpperCase(Locale.ROOT);
    for (int length = Math.min(meant.length(), "US-TEX".length());
        length >= "US-".length();
        length--) {
      String beginning = meant.substring(0, length);
      List<String> alike =
          ALL.tailSet(beginning).stream()
              .takeWhile(code -> code.startsWith(beginning))
              .limit(NAMED)
              .toList();
      if (!alike.isEmpty()) {
        return "give an ISO 3166-2 code such as " + String.join(", ", alike);
      }
    }
    return "give an ISO 3166-2 code such as US-TX";
  }

  private static SortedMap<String, String> read() {
    try (InputStream stream =
            Objects.requireNonNull(Subdivisions.class.getResourceAsStream("subdivisions.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> cells.length > 1 ? cells[1] : NONE,
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
