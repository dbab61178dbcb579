package pep.territory.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of postal codes that come with this service: {@code postal-formats.csv}. */
final class PostalForms {

  private static final Map<String, PostalForm> BY_COUNTRY = read();

  private PostalForms() {}

  /** The form of a country's codes, where one is known. */
  static Optional<PostalForm> of(RegionCode country) {
    return Optional.ofNullable(BY_COUNTRY.get(country.country().value()));
  }

  private static Map<String, PostalForm> read() {
    try (InputStream stream =
            Objects.requireNonNull(PostalForms.class.getResourceAsStream("postal-formats.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], PostalForms::form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostalForm form(String[] cells) {
    List<String> signs = new ArrayList<>(List.of(cells[0]));
    for (String sign : cells[3].split(" ", -1)) {
      if (!sign.isEmpty() && !signs.contains(sign)) {
        signs.add(sign);
      }
    }
    return new PostalForm(
        Pattern.compile(cells[1]),
        cells[2].isEmpty() ? null : Pattern.compile(cells[2]),
        List.copyOf(signs),
        cells[4]);
  }
}
