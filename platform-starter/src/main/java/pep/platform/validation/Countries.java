package pep.platform.validation;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The assigned codes of ISO 3166-1 alpha-2, and what is often written in their place. */
public final class Countries {

  /** In alphabetical order. */
  public static final SortedSet<String> ALL =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)));

  /** The form of a subdivision, such as {@code US-TX}; see {@link Subdivision}. */
  public static final String SUBDIVISION = "^(?:" + String.join("|", ALL) + ")-[A-Z0-9]{1,3}$";

  /** Codes of languages, of registration plates and of states that are no more. */
  private static final Map<String, String> MISTAKEN =
      Map.ofEntries(
          Map.entry("UK", "GB"),
          Map.entry("EN", "GB"),
          Map.entry("EL", "GR"),
          Map.entry("JA", "JP"),
          Map.entry("KO", "KR"),
          Map.entry("DA", "DK"),
          Map.entry("CS", "CZ"),
          Map.entry("SP", "ES"),
          Map.entry("SU", "RU"),
          Map.entry("YU", "RS"),
          Map.entry("ZR", "CD"),
          Map.entry("BU", "MM"),
          Map.entry("TP", "TL"),
          Map.entry("DD", "DE"),
          Map.entry("FX", "FR"));

  private static final Map<String, String> THREE_LETTERS = threeLetters();

  private Countries() {}

  /** What would be right, in one sentence, with the code that was probably meant. */
  public static String cure(String given) {
    return meant(given)
        .map(meant -> "give " + meant + ", as ISO 3166-1 has it")
        .orElse("give an ISO 3166-1 code such as DE");
  }

  /** The code that was probably meant; none where that cannot be said. */
  public static Optional<String> meant(String given) {
    String upper = given.strip().toUpperCase(Locale.ROOT);
    if (ALL.contains(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(MISTAKEN.getOrDefault(upper, THREE_LETTERS.get(upper)));
  }

  private static Map<String, String> threeLetters() {
    Map<String, String> known = new TreeMap<>();
    for (String each : ALL) {
      try {
        known.put(Locale.of("", each).getISO3Country(), each);
      } catch (MissingResourceException none) {
        continue;
      }
    }
    return Map.copyOf(known);
  }
}
