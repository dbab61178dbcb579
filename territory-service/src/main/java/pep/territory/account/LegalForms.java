package pep.territory.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what kind of company it is, and nothing of which one: {@code legal-forms.csv},
 * taken away where they are a form. {@code AS} is one at the end of a name, and at its beginning in
 * Estonia; the {@code AS} of AS Roma is a part of the name.
 */
final class LegalForms {

  /** Where in a name a form stands. */
  private enum Place {
    START,
    END,
    BOTH,
    ANY,

    /** At the start of a name that has a form at its end. */
    WRAPPED;

    boolean allows(Place place) {
      return this == ANY || this == place || this == BOTH && (place == START || place == END);
    }
  }

  private record Form(List<String> words, Place place, Set<String> countries) {

    boolean isOne(List<String> name, int at, Place where, String country) {
      return place.allows(where)
          && (countries.isEmpty() || countries.contains(country))
          && at >= 0
          && at + words.size() <= name.size()
          && name.subList(at, at + words.size()).equals(words);
    }
  }

  private static final Map<String, List<Form>> BY_FIRST = new HashMap<>();
  private static final Map<String, List<Form>> BY_LAST = new HashMap<>();

  /** Forms that are written without a blank before or after the name, the longest first. */
  private static final List<String> ATTACHED =
      List.of(
          "股份有限公司", "有限责任公司", "有限責任公司", "股份公司", "有限公司", "株式会社", "有限会社", "合同会社", "合資会社", "合名会社",
          "주식회사", "유한회사", "公司");

  private static final Set<String> ARTICLES = Set.of("the");

  static {
    for (String line : Tables.lines("legal-forms.csv")) {
      String[] cells = line.split(";", -1);
      List<String> words = Words.of(cells[0]);
      Set<String> countries = cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" ", -1));
      Form form = new Form(words, Place.valueOf(cells[1].toUpperCase(Locale.ROOT)), countries);
      BY_FIRST.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(form);
      BY_LAST.computeIfAbsent(words.getLast(), none -> new ArrayList<>()).add(form);
    }
  }

  private LegalForms() {}

  /**
   * The words without legal forms and without the article before them; all of them, if nothing
   * would be left.
   *
   * @param country of the customer, ISO 3166-1, or empty
   */
  static List<String> without(List<String> words, String country) {
    List<String> kept = new ArrayList<>();
    words.forEach(word -> detached(word, kept));
    if (kept.size() > 1 && ARTICLES.contains(kept.getFirst())) {
      kept.removeFirst();
    }
    List<String> named = new ArrayList<>(kept);
    boolean ended = false;
    while (!named.isEmpty()) {
      boolean end = removed(named, Place.END, country);
      ended |= end;
      if (!end
          && !removed(named, Place.START, country)
          && !(ended && removed(named, Place.WRAPPED, country))
          && !removed(named, Place.ANY, country)) {
        return named;
      }
    }
    return kept.isEmpty() ? words : kept;
  }

  private static boolean removed(List<String> name, Place where, String country) {
    if (name.isEmpty()) {
      return false;
    }
    int from = where == Place.ANY ? 1 : 0;
    int to = where == Place.ANY ? name.size() - 1 : 1;
    for (int at = from; at < to; at++) {
      Form longest =
          where == Place.END ? ending(name, country) : beginning(name, at, where, country);
      if (longest != null) {
        int first = where == Place.END ? name.size() - longest.words().size() : at;
        name.subList(first, first + longest.words().size()).clear();
        return true;
      }
    }
    return false;
  }

  private static @Nullable Form beginning(List<String> name, int at, Place where, String country) {
    Form longest = null;
    for (Form form : BY_FIRST.getOrDefault(name.get(at), List.of())) {
      if (form.isOne(name, at, where, country)
          && (longest == null || form.words().size() > longest.words().size())) {
        longest = form;
      }
    }
    return longest;
  }

  private static @Nullable Form ending(List<String> name, String country) {
    Form longest = null;
    for (Form form : BY_LAST.getOrDefault(name.getLast(), List.of())) {
      if (form.isOne(name, name.size() - form.words().size(), Place.END, country)
          && (longest == null || form.words().size() > longest.words().size())) {
        longest = form;
      }
    }
    return longest;
  }

  private static void detached(String word, List<String> kept) {
    String bare = word;
    for (String form : ATTACHED) {
      if (bare.length() > form.length() && bare.startsWith(form)) {
        bare = bare.substring(form.length());
      } else if (bare.length() > form.length() && bare.endsWith(form)) {
        bare = bare.substring(0, bare.length() - form.length());
      }
    }
    if (!ATTACHED.contains(bare)) {
      kept.add(bare);
    }
  }
}
