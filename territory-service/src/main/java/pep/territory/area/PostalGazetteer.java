package pep.territory.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which subdivision a postal code lies in, for the countries whose post assigns codes by
 * subdivision: the longest prefix in the table decides. Countries without a table are unknown.
 */
public final class PostalGazetteer {

  private final Map<String, Map<String, RegionCode>> byCountry;

  private PostalGazetteer(Map<String, Map<String, RegionCode>> byCountry) {
    this.byCountry = byCountry;
  }

  /** A table of subdivisions by country and prefix. */
  public static PostalGazetteer of(Map<String, Map<String, RegionCode>> byCountry) {
    return new PostalGazetteer(byCountry);
  }

  /** The table that comes with this service: {@code postal-subdivisions.csv}. */
  public static PostalGazetteer builtIn() {
    Map<String, Map<String, RegionCode>> byCountry = new HashMap<>();
    try (InputStream stream =
            Objects.requireNonNull(
                PostalGazetteer.class.getResourceAsStream("postal-subdivisions.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int comma = line.indexOf(',');
                RegionCode subdivision = new RegionCode(line.substring(0, comma));
                Map<String, RegionCode> prefixes =
                    byCountry.computeIfAbsent(
                        subdivision.country().value(), country -> new HashMap<>());
                for (String range : line.substring(comma + 1).split(" ", -1)) {
                  addRange(prefixes, range, subdivision);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PostalGazetteer(byCountry);
  }

  /** The subdivision, where the table has a prefix of the code. */
  public Optional<RegionCode> subdivisionOf(RegionCode country, String code) {
    Map<String, RegionCode> prefixes = byCountry.get(country.country().value());
    if (prefixes == null) {
      return Optional.empty();
    }
    String canonical = PostalCode.read(country.country(), code).orElse("").replace(" ", "");
    for (int length = canonical.length(); length > 0; length--) {
      RegionCode found = prefixes.get(canonical.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A prefix, or a range of numeric prefixes of one length such as {@code 350-369}. */
  private static void addRange(
      Map<String, RegionCode> prefixes, String range, RegionCode subdivision) {
    int dash = range.indexOf('-');
    if (dash < 0) {
      prefixes.put(range, subdivision);
      return;
    }
    int last = Integer.parseInt(range.substring(dash + 1));
    for (int number = Integer.parseInt(range.substring(0, dash)); number <= last; number++) {
      prefixes.put(String.format("%0" + dash + "d", number), subdivision);
    }
  }
}
