package pep.territory.area;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a rule about postal codes: a code, a range of codes ({@code 90000-90999}) or a
 * beginning of codes ({@code 902*}).
 *
 * @param text canonical, of ASCII
 * @param spans the codes that it holds
 */
record PostalEntry(String text, List<PostalSpan> spans) {

  private static final char ANY = '*';
  private static final char TO = '-';
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u30FC]|\\.\\.+");

  /**
   * Reads what somebody wrote. What can be read as one code is one, so that a dash within a code
   * ({@code 1000-205} in Portugal) makes no range.
   *
   * @throws InvalidArea if it is none of the three, naming what was perhaps meant
   */
  static PostalEntry of(RegionCode country, String text) {
    String stripped = text.strip();
    if (!stripped.isEmpty() && "*＊".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
      return prefix(country, stripped.substring(0, stripped.length() - 1))
          .orElseThrow(
              () ->
                  new InvalidArea(
                      "no postal code of %s begins like '%s'".formatted(country.country(), text)));
    }
    return PostalCode.read(country, stripped)
        .map(PostalEntry::code)
        .or(() -> range(country, stripped))
        .orElseThrow(() -> new InvalidArea(PostalCode.cure(country, stripped)));
  }

  /** Reads a text of {@link #text()}; one whose form the country has given up stands for itself. */
  static PostalEntry stored(RegionCode country, String text) {
    int dash = text.indexOf(TO);
    if (text.charAt(text.length() - 1) == ANY) {
      return prefix(country, text.substring(0, text.length() - 1)).orElseGet(() -> code(text));
    }
    return dash < 0 ? code(text) : range(country, text).orElseGet(() -> code(text));
  }

  private static PostalEntry code(String canonical) {
    return new PostalEntry(canonical, List.of(PostalSpan.code(canonical)));
  }

  private static Optional<PostalEntry> prefix(RegionCode country, String text) {
    String squeezed = PostalCode.squeezed(text);
    List<String> beginnings =
        squeezed.isEmpty()
            ? List.of()
            : PostalForms.of(country)
                .map(form -> form.beginnings(squeezed))
                .orElseGet(() -> List.of(squeezed));
    return beginnings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PostalEntry(
                beginnings.getFirst().replace(" ", "") + ANY,
                beginnings.stream().map(PostalSpan::prefix).toList()));
  }

  private static Optional<PostalEntry> range(RegionCode country, String text) {
    Optional<PostalForm> form = PostalForms.of(country);
    Matcher dashes = DASHES.matcher(text);
    while (form.isPresent() && dashes.find()) {
      Optional<String> from = PostalCode.read(country, text.substring(0, dashes.start()));
      Optional<String> to = PostalCode.read(country, text.substring(dashes.end()));
      if (from.isPresent() && to.isPresent()) {
        return PostalSpan.range(form.get(), from.get(), to.get())
            .map(spans -> new PostalEntry(from.get() + TO + to.get(), spans));
      }
    }
    return Optional.empty();
  }
}
