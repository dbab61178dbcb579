package pep.territory.brand.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;
import pep.territory.brand.Brand;
import pep.territory.brand.Brands;

/** Brands with all their spellings, for the vendor. */
@RestController
@RequestMapping("/api/brands")
class BrandController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "name", "createdAt", "changedAt")
          .searchWords("q")
          .filter("code")
          .filterYesNo("retired", "retired");

  private final Brands brands;

  BrandController(Brands brands) {
    this.brands = brands;
  }

  /**
   * A brand to be defined.
   *
   * @param spellings how else it is written; case, accents and signs between words do not count
   */
  record BrandRequest(
      @NotNull @Code String code,
      @NotNull @Name(max = 60) String name,
      @Size(max = 200) @Nullable List<@Name(max = 60) String> spellings) {}

  /**
   * A brand as it is to be.
   *
   * @param spellings all of them; those left out are its no more
   */
  record BrandChangeRequest(
      @NotNull @Name(max = 60) String name,
      @Size(max = 200) @Nullable List<@Name(max = 60) String> spellings) {}

  record BrandRetirementRequest(@NotNull @Text(max = 500) String reason) {}

  /** A brand. */
  record BrandResponse(
      String id,
      String code,
      String name,
      List<String> spellings,
      boolean retired,
      Instant createdAt,
      Instant changedAt,
      long version) {

    static BrandResponse of(Brand brand) {
      return new BrandResponse(
          brand.id(),
          brand.code(),
          brand.name(),
          brand.spellings(),
          brand.isRetired(),
          brand.createdAt(),
          brand.changedAt(),
          brand.version());
    }
  }

  /** Defines a brand. Outlets that carry one of its spellings are of this brand from now on. */
  @PostMapping
  @Allowed("territories:write")
  Created<BrandResponse> define(
      Staff staff, Creation creation, @Valid @RequestBody BrandRequest request) {
    Brand brand =
        brands.define(
            staff.tenant(),
            request.code(),
            request.name(),
            spellings(request.spellings()),
            creation,
            Cause.of(staff));
    return Created.of("/api/brands", brand, BrandResponse.of(brand));
  }

  /** Lists brands. */
  @GetMapping
  @Allowed("territories:read")
  Page<BrandResponse> list(Staff staff, Listing listing) {
    return brands.page(staff.tenant(), listing).map(BrandResponse::of);
  }

  /** Shows a brand. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<BrandResponse> get(Staff staff, @PathVariable String id) {
    return ok(brands.get(staff.tenant(), id));
  }

  /** Gives a brand another name, or other spellings. */
  @PutMapping("/{id}")
  @Allowed("territories:write")
  Versioned<BrandResponse> describe(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody BrandChangeRequest request) {
    return ok(
        brands.describe(
            staff.tenant(),
            id,
            ifMatch,
            request.name(),
            spellings(request.spellings()),
            Cause.of(staff)));
  }

  /** Takes a brand out of use: its spellings are free, for another brand to have. */
  @PostMapping("/{id}/retire")
  @Allowed("territories:write")
  Versioned<BrandResponse> retire(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody BrandRetirementRequest request) {
    return ok(brands.retire(staff.tenant(), id, ifMatch, Cause.of(staff, request.reason())));
  }

  /** Who changed a brand, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return brands.history(staff.tenant(), id, asked);
  }

  private static List<String> spellings(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }

  private static Versioned<BrandResponse> ok(Brand brand) {
    return Versioned.of(brand, BrandResponse.of(brand));
  }
}
