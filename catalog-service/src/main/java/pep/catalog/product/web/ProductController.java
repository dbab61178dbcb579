package pep.catalog.product.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
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
import pep.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/products")
class ProductController {

  private static final ListingRules RULES =
      ListingRules.sortedBy("code", "name", "changedAt")
          .filter("code")
          .filter("productLine")
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
  Page<ProductResponse> list(Listing listing, Caller caller) {
    return catalogue.page(caller, listing).map(product -> ProductResponse.of(product, caller));
  }

  /** Adds a product to the catalogue. */
  @PostMapping
  @Allowed("catalog:write")
  Created<ProductResponse> create(
      @Valid @RequestBody ProductRequest body, Creation creation, Caller caller) {
    Product product = catalogue.add(caller, creation, body.code(), body.toDetails());
    return Created.of("/api/products", product, ProductResponse.of(product, caller));
  }

  /** Shows a product. */
  @GetMapping("/{id}")
  @Allowed("catalog:read")
  Versioned<ProductResponse> get(@PathVariable String id, Caller caller) {
    return ok(catalogue.get(caller, id), caller);
  }

  /** Changes a product. */
  @PutMapping("/{id}")
  @Allowed("catalog:write")
  Versioned<ProductResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody ProductDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.revise(caller, id, ifMatch, body.toDetails()), caller);
  }

  /** Begins to sell a product. */
  @PostMapping("/{id}/activate")
  @Allowed("catalog:write")
  Versioned<ProductResponse> activate(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.become(caller, id, ifMatch, Lifecycle.ACTIVE), caller);
  }

  /** Takes a product out of what is sold. */
  @PostMapping("/{id}/retire")
  @Allowed("catalog:write")
  Versioned<ProductResponse> retire(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.become(caller, id, ifMatch, Lifecycle.RETIRED), caller);
  }

  /** Who changed a product, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("catalog:read")
  Page<History.Entry> history(@PathVariable String id, Caller caller) {
    return new Page<>(catalogue.history(caller, id), null);
  }

  private static Versioned<ProductResponse> ok(Product product, Caller caller) {
    return Versioned.of(product, ProductResponse.of(product, caller));
  }
}
