package pep.territory.brand;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pep.platform.problem.InvalidInput;
import pep.territory.brand.BrandRule.Unbranded;
import pep.territory.brand.BrandRule.Unknown;

/** Which texts are one brand, by a vendor's brands and its rule at one moment. */
public final class BrandBook {

  private final BrandRule rule;
  private final Map<String, Brand> byKey = new HashMap<>();

  BrandBook(Collection<Brand> brands, BrandRule rule) {
    this.rule = rule;
    brands.forEach(brand -> brand.keys().forEach(key -> byKey.put(key, brand)));
  }

  /** The same text for every spelling of a brand, as for a text that is no brand's. */
  public String canonical(String text) {
    String key = BrandKey.of(text);
    return named(text).map(brand -> BrandKey.of(brand.code())).orElse(key);
  }

  /** The keys of all spellings of the brand that a text names. */
  public Set<String> keys(String text) {
    return named(text)
        .map(brand -> new TreeSet<>(brand.keys()))
        .orElseGet(() -> new TreeSet<>(List.of(BrandKey.of(text))));
  }

  /** The code of the brand that a text names. */
  public Optional<String> code(String text) {
    return named(text).map(Brand::code);
  }

  /** Whether outlets under this text keep their distance from each other. */
  public boolean protects(String text) {
    return rule.unbranded() == Unbranded.EACH_OTHER || !BrandKey.of(text).isEmpty();
  }

  /**
   * Checks that an outlet may be placed under a text.
   *
   * @throws InvalidInput if the vendor refuses what names none of its brands
   */
  public void require(String text) {
    if (rule.unknown() == Unknown.REFUSE && !BrandKey.of(text).isEmpty() && named(text).isEmpty()) {
      throw InvalidInput.of(
          "brand",
          "unknown-brand",
          "Give a brand's code, its name or one of its spellings, or define the brand first.");
    }
  }

  private Optional<Brand> named(String text) {
    return Optional.ofNullable(byKey.get(BrandKey.of(text)));
  }
}
