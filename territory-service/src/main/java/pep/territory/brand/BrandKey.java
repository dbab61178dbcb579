package pep.territory.brand;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes a spelling one, whatever its case, accents and signs. */
public final class BrandKey {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BrandKey() {}

  /**
   * Without case, accents and what stands between words: {@code Café}, {@code cafe} and {@code "
   * CAFÉ "} are one brand. A brand of signs alone is what is written.
   */
  public static String of(String brand) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(brand, Normalizer.Form.NFKD))
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String key = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    return key.isEmpty() ? brand.strip() : key;
  }
}
