package pep.territory.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import pep.platform.validation.Subdivisions;

/**
 * What lies in what, by ISO 3166: a subdivision in its parent and its country, and a place that has
 * a code of its own beside that of a subdivision ({@code PR} and {@code US-PR}) in both.
 *
 * <p>Whether somebody who names the larger country means that place as well, the codes do not say:
 * by ISO 3166-2 Hong Kong is a part of {@code CN}, by trade it hardly is. Such a country encloses
 * the place <i>perhaps</i>.
 */
final class RegionTable {

  /**
   * The codes around one code.
   *
   * @param certain those that enclose it, itself among them
   * @param perhaps larger countries of which it is a part by ISO 3166-2, written with its own code
   */
  record Enclosing(Set<String> certain, Set<String> perhaps) {}

  private static final Map<String, Set<String>> OWN_CODES = new HashMap<>();
  private static final Map<String, Set<String>> AS_SUBDIVISION = new HashMap<>();
  private static final Map<String, Set<String>> PARTS = new HashMap<>();
  private static final Map<String, String> POST_OF = new HashMap<>();
  private static final Map<String, Enclosing> KNOWN = new ConcurrentHashMap<>();

  static {
    read();
  }

  private RegionTable() {}

  static Enclosing around(String code) {
    boolean listed = code.length() == 2 || Subdivisions.ALL.contains(code);
    return listed ? KNOWN.computeIfAbsent(code, RegionTable::found) : found(code);
  }

  /** The country whose post gives out the codes of this one: mostly itself. */
  static String postOf(String country) {
    return POST_OF.getOrDefault(country, country);
  }

  /** The countries that have one post with this one, itself among them. */
  static Set<String> onePostWith(String country) {
    String post = postOf(country);
    Set<String> all = new TreeSet<>(List.of(country, post));
    POST_OF.entrySet().stream()
        .filter(each -> each.getValue().equals(post))
        .forEach(each -> all.add(each.getKey()));
    return all;
  }

  private static Enclosing found(String code) {
    Set<String> certain = new LinkedHashSet<>();
    Set<String> perhaps = new TreeSet<>();
    Set<String> reachedByOwnCode = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      String each = open.pop();
      if (!certain.add(each)) {
        continue;
      }
      Subdivisions.parentOf(each).ifPresent(open::push);
      open.addAll(OWN_CODES.getOrDefault(each, Set.of()));
      if (each.length() > 2) {
        (reachedByOwnCode.contains(each) ? perhaps : open).add(each.substring(0, 2));
      }
      for (String subdivision : AS_SUBDIVISION.getOrDefault(each, Set.of())) {
        reachedByOwnCode.add(subdivision);
        open.add(subdivision);
      }
      PARTS.getOrDefault(each, Set.of()).forEach(part -> perhaps.add(part.substring(0, 2)));
    }
    perhaps.removeAll(certain);
    return new Enclosing(Set.copyOf(certain), Set.copyOf(perhaps));
  }

  private static void read() {
    try (InputStream stream =
            Objects.requireNonNull(
                RegionTable.class.getResourceAsStream("places-of-two-codes.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .forEach(cells -> add(cells[0], cells[1], cells[2].equals("is"), cells[3]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String subdivision, String ownCode, boolean whole, String post) {
    join(OWN_CODES, subdivision, ownCode);
    join(whole ? AS_SUBDIVISION : PARTS, ownCode, subdivision);
    if (post.equals("shared")) {
      POST_OF.put(ownCode, subdivision.substring(0, 2));
    }
  }

  private static void join(Map<String, Set<String>> edges, String from, String to) {
    edges.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
  }
}
