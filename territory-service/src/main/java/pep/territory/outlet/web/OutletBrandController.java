package pep.territory.outlet.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.territory.brand.BrandBook;
import pep.territory.outlet.Outlets;

/** How the brands of outlets are written. */
@RestController
class OutletBrandController {

  private static final int MOST = 1000;

  private final Outlets outlets;

  OutletBrandController(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * A text that open outlets carry for their brand.
   *
   * @param text empty for none
   * @param brandCode of the vendor's brand that it is a spelling of; absent of a brand of its own
   * @param outlets how many carry it
   */
  record BrandTextResponse(String text, @Nullable String brandCode, long outlets) {}

  /** Lists how open outlets write their brands, the most frequent first, at most 1,000. */
  @GetMapping("/api/brand-texts")
  @Allowed("territories:read")
  Page<BrandTextResponse> brands(Staff staff) {
    BrandBook book = outlets.book(staff.tenant());
    List<BrandTextResponse> texts =
        outlets.countByBrand(staff.tenant()).entrySet().stream()
            .map(
                each ->
                    new BrandTextResponse(
                        each.getKey(), book.code(each.getKey()).orElse(null), each.getValue()))
            .sorted(
                Comparator.comparingLong(BrandTextResponse::outlets)
                    .reversed()
                    .thenComparing(BrandTextResponse::text))
            .limit(MOST)
            .toList();
    return new Page<>(texts, null);
  }
}
