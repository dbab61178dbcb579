package pep.partner.validation;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes that {@link CountryCode} takes. */
public final class CountryCodes {

  public static final SortedSet<String> ALL = all();

  private CountryCodes() {}

  private static SortedSet<String> all() {
    SortedSet<String> codes =
        new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    codes.addAll(List.of("AA", "ZZ", "EU"));
    Stream.concat(range("Q", 'M'), range("X", 'A')).forEach(codes::add);
    return codes;
  }

  private static Stream<String> range(String first, char from) {
    return IntStream.rangeClosed(from, 'Z').mapToObj(second -> first + (char) second);
  }
}
