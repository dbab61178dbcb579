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
import pep.catalog.product.Bundle;
import pep.catalog.product.Bundling;
import pep.catalog.product.Lifecycle;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** A partner's caller keeps bundles of its own here, any other the vendor's. */
@RestController
@RequestMapping("/api/bundles")
class BundleController {

  private static final ListingRules RULES =
      ListingRules.sortedBy("code", "name", "changedAt")
          .searchWords("q")
          .filter("code")
          .filter("productCode", "items.productCode")
          .filterEnum("lifecycle", "lifecycle", Lifecycle.class);

  private final Bundling bundling;

  BundleController(Bundling bundling) {
    this.bundling = bundling;
  }

  /** Lists bundles: the vendor's, and the partner's own. */
  @GetMapping
  @Allowed("catalog:read")
  Page<BundleResponse> list(Listing listing, Reach reach) {
    return bundling.page(reach, listing).map(BundleResponse::of);
  }

  /** Puts a bundle together from products and own services. */
  @PostMapping
  @Allowed({"catalog:write", "quotes:write"})
  Created<BundleResponse> create(
      @Valid @RequestBody BundleRequest body, Creation creation, Reach reach) {
    Bundle bundle = bundling.add(keeper(reach), creation, body.code(), body.toDetails());
    return Created.of("/api/bundles", bundle, BundleResponse.of(bundle));
  }

  /** Shows a bundle. */
  @GetMapping("/{id}")
  @Allowed("catalog:read")
  Versioned<BundleResponse> get(@PathVariable String id, Reach reach) {
    return ok(bundling.get(reach, id));
  }

  /** Changes a bundle. */
  @PutMapping("/{id}")
  @Allowed({"catalog:write", "quotes:write"})
  Versioned<BundleResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody BundleDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Reach reach) {
    return ok(bundling.revise(keeper(reach), id, ifMatch, body.toDetails()));
  }

  /** Begins to offer a bundle. */
  @PostMapping("/{id}/activate")
  @Allowed({"catalog:write", "quotes:write"})
  Versioned<BundleResponse> activate(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Reach reach) {
    return ok(bundling.become(keeper(reach), id, ifMatch, Lifecycle.ACTIVE));
  }

  /** Takes a bundle out of what is offered. */
  @PostMapping("/{id}/retire")
  @Allowed({"catalog:write", "quotes:write"})
  Versioned<BundleResponse> retire(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Reach reach) {
    return ok(bundling.become(keeper(reach), id, ifMatch, Lifecycle.RETIRED));
  }

  /** Who changed a bundle, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("catalog:read")
  Page<History.Entry> history(
      @PathVariable String id, Reach reach, @Valid @ModelAttribute History.Asked asked) {
    return bundling.history(reach, id, asked);
  }

  private static Versioned<BundleResponse> ok(Bundle bundle) {
    return Versioned.of(bundle, BundleResponse.of(bundle));
  }

  /** A partner keeps its own bundles with the scope for quotes; the vendor's need the catalog's. */
  private static Reach keeper(Reach caller) {
    if (caller instanceof Staff && !caller.may("catalog:write")) {
      throw new Forbidden("The token lacks the scope catalog:write.");
    }
    return caller;
  }
}
