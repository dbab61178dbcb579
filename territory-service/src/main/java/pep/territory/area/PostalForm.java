package pep.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a country writes its postal codes.
 *
 * @param outer the whole code or, where it has two halves, the one that is used alone for a larger
 *     district
 * @param inner the other half
 * @param signs what is written before a code, such as the {@code D} of {@code D-01067}
 * @param example of a code
 */
record PostalForm(Pattern outer, @Nullable Pattern inner, List<String> signs, String example) {

  /** The canonical form of a code of letters and digits: one blank parts the halves. */
  Optional<String> read(String squeezed) {
    return withoutSigns(squeezed).stream().flatMap(bare -> whole(bare).stream()).findFirst();
  }

  /**
   * What the canonical forms of the codes that begin with these letters and digits begin with; none
   * if no code does.
   */
  List<String> beginnings(String squeezed) {
    return withoutSigns(squeezed).stream()
        .map(this::canonicalBeginnings)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> canonicalBeginnings(String bare) {
    List<String> found = new ArrayList<>();
    if (mayBegin(outer, bare)) {
      found.add(bare);
    }
    for (int split = 1; inner != null && split < bare.length(); split++) {
      String district = bare.substring(0, split);
      String rest = bare.substring(split);
      if (outer.matcher(district).matches() && mayBegin(inner, rest)) {
        found.add(district + " " + rest);
      }
    }
    return found;
  }

  private Optional<String> whole(String bare) {
    if (outer.matcher(bare).matches()) {
      return Optional.of(bare);
    }
    for (int split = 1; inner != null && split < bare.length(); split++) {
      String district = bare.substring(0, split);
      String rest = bare.substring(split);
      if (outer.matcher(district).matches() && inner.matcher(rest).matches()) {
        return Optional.of(district + " " + rest);
      }
    }
    return Optional.empty();
  }

  /** The text itself first, then what is left without a sign, then with the country's code. */
  private List<String> withoutSigns(String squeezed) {
    List<String> all = new ArrayList<>(List.of(squeezed));
    for (String sign : signs) {
      if (squeezed.startsWith(sign) && squeezed.length() > sign.length()) {
        all.add(squeezed.substring(sign.length()));
      }
    }
    all.add(signs.getFirst() + squeezed);
    return all;
  }

  private static boolean mayBegin(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() || matcher.hitEnd();
  }
}
