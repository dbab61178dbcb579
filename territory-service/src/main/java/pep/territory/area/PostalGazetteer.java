package pep.territory.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which subdivision a postal code lies in, for the countries whose post assigns codes by
 * subdivision: the longest prefix in the table decides. Countries without a table are unknown.
 */
public final class PostalGazetteer {

  private static final Pattern AFTER_CODES = Pattern.compile("[^A-Z0-9]+$");
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

  private static final PostalGazetteer BUILT_IN = read();

  private final Map<String, NavigableMap<String, RegionCode>> byCountry = new HashMap<>();

  private PostalGazetteer(Map<String, Map<String, RegionCode>> byCountry) {
    byCountry.forEach((country, table) -> this.byCountry.put(country, new TreeMap<>(table)));
  }

  /** A table of subdivisions by country and prefix. */
  public static PostalGazetteer of(Map<String, Map<String, RegionCode>> byCountry) {
    return new PostalGazetteer(byCountry);
  }

  /** The table that comes with this service: {@code postal-subdivisions.csv}. */
  public static PostalGazetteer builtIn() {
    return BUILT_IN;
  }

  private static PostalGazetteer read() {
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

  /**
   * Where the codes of an entry lie.
   *
   * @param known subdivisions in which some of them lie for certain
   * @param complete whether none lies anywhere else
   */
  record Whereabouts(Set<RegionCode> known, boolean complete) {}

  /** The subdivision, where the table has a prefix of the code. */
  public Optional<RegionCode> subdivisionOf(RegionCode country, String code) {
    return PostalCode.read(country.country(), code).flatMap(read -> ofPrefix(table(country), read));
  }

  /** The beginnings of codes that the table has for a region and what lies in it. */
  Stream<String> beginningsIn(RegionCode region) {
    return table(region).entrySet().stream()
        .filter(each -> region.contains(each.getValue()))
        .map(Map.Entry::getKey);
  }

  /** The subdivisions that the codes of an entry lie in, as far as the table knows. */
  Whereabouts whereabouts(RegionCode country, PostalEntry entry) {
    NavigableMap<String, RegionCode> table = table(country);
    Set<RegionCode> known = new TreeSet<>();
    boolean complete = true;
    for (PostalSpan span : entry.spans()) {
      ofPrefix(table, span.first()).ifPresent(known::add);
      known.addAll(table.subMap(span.first(), true, span.last(), true).values());
      complete &= isComplete(table, span);
    }
    return new Whereabouts(known, complete);
  }

  /**
   * Checks that codes lie where they are said to lie, as far as the table knows. Of a range or a
   * beginning some may lie elsewhere: it stands for those within.
   *
   * @throws InvalidArea naming an entry that lies somewhere else
   */
  public void requireWithin(PostalCodes codes) {
    codes.entries().forEach(entry -> requireWithin(codes.within(), entry));
  }

  private void requireWithin(RegionCode within, PostalEntry entry) {
    Whereabouts where = whereabouts(within.country(), entry);
    if (where.complete() && where.known().stream().noneMatch(within::overlaps)) {
      throw new InvalidArea(
          "%s lies in %s, not in %s"
              .formatted(entry.text(), where.known().iterator().next(), within));
    }
  }

  private NavigableMap<String, RegionCode> table(RegionCode country) {
    return byCountry.getOrDefault(country.country().value(), Collections.emptyNavigableMap());
  }

  private static Optional<RegionCode> ofPrefix(
      NavigableMap<String, RegionCode> table, String canonical) {
    for (int length = canonical.length(); length > 0; length--) {
      RegionCode found = table.get(canonical.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether every beginning from the first to the last code is in the table. */
  private static boolean isComplete(NavigableMap<String, RegionCode> table, PostalSpan span) {
    if (table.isEmpty()) {
      return false;
    }
    int length = table.keySet().stream().mapToInt(String::length).min().orElse(0);
    String last = AFTER_CODES.matcher(span.last()).replaceAll("");
    String from = (span.first() + "0".repeat(length)).substring(0, length);
    String to = (last + "9".repeat(length)).substring(0, length);
    if (from.equals(to) || !NUMBERS.matcher(from + to).matches()) {
      return from.equals(to) && ofPrefix(table, span.first()).isPresent();
    }
    return IntStream.rangeClosed(Integer.parseInt(from), Integer.parseInt(to))
        .mapToObj(number -> String.format("%0" + length + "d", number))
        .allMatch(table::containsKey);
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
