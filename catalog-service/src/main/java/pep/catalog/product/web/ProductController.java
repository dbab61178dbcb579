package pep.catalog.product.web;

import jakarta.validation.Valid;
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
import pep.catalog.product.Catalogue;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Product;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/products")
class ProductController {

  private static final ListingRules RULES =
      ListingRules.sortedBy("code", "name", "changedAt")
          .filter("code")
          .filterProductLine("productLine", "productLine")
          .filterEnum("lifecycle", "lifecycle", Lifecycle.class)
          .filter("segment", "availability.segments")
          .filter("territory", "availability.territories")
          .search("q");

  private final Catalogue catalogue;

  ProductController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Lists products; with words to look for, the best first. */
  @GetMapping
  @Allowed("catalog:read")
  Page<ProductResponse> list(Listing listing, Reach reach) {
    return catalogue.page(reach, listing).map(product -> ProductResponse.of(product, reach));
  }

  /** Adds a product to the catalogue. */
  @PostMapping
  @Allowed("catalog:write")
  Created<ProductResponse> create(
      @Valid @RequestBody ProductRequest body, Creation creation, Staff staff) {
    Product product = catalogue.add(staff, creation, body.code(), body.toDetails());
    return Created.of("/api/products", product, ProductResponse.of(product, staff));
  }

  /** Shows a product. */
  @GetMapping("/{id}")
  @Allowed("catalog:read")
  Versioned<ProductResponse> get(@PathVariable String id, Reach reach) {
    return ok(catalogue.get(reach, id), reach);
  }

  /** Changes a product. */
  @PutMapping("/{id}")
  @Allowed("catalog:write")
  Versioned<ProductResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody ProductDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Staff staff) {
    return ok(catalogue.revise(staff, id, ifMatch, body.toDetails()), staff);
  }

  /** Begins to sell a product. */
  @PostMapping("/{id}/activate")
  @Allowed("catalog:write")
  Versioned<ProductResponse> activate(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Staff staff) {
    return ok(catalogue.become(staff, id, ifMatch, Lifecycle.ACTIVE), staff);
  }

  /** Takes a product out of what is sold. */
  @PostMapping("/{id}/retire")
  @Allowed("catalog:write")
  Versioned<ProductResponse> retire(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Staff staff) {
    return ok(catalogue.become(staff, id, ifMatch, Lifecycle.RETIRED), staff);
  }

  /** Who changed a product, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("catalog:read")
  Page<History.Entry> history(
      @PathVariable String id, Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return catalogue.history(staff, id, asked);
  }

  private static Versioned<ProductResponse> ok(Product product, Reach caller) {
    return Versioned.of(product, ProductResponse.of(product, caller));
  }
}
