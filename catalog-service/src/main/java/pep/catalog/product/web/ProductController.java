package pep.catalog.product.web;

import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
import pep.platform.http.ETags;
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
          .filter("segment", value -> Filters.in("availability.segments", split(value)))
          .filter("territory", value -> Filters.in("availability.territories", split(value)))
          .search("q");

  private final Catalogue catalogue;

  ProductController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping
  @Allowed("catalog:read")
  Page<ProductResponse> list(HttpServletRequest request, Caller caller) {
    return catalogue
        .page(caller, RULES.read(request))
        .map(product -> ProductResponse.of(product, caller));
  }

  @PostMapping
  @Allowed("catalog:write")
  ResponseEntity<ProductResponse> create(
      @Valid @RequestBody ProductRequest body, Creation creation, Caller caller) {
    Product product = catalogue.add(caller, creation, body.code(), body.toDetails());
    return ETags.created("/api/products", product, ProductResponse.of(product, caller));
  }

  @GetMapping("/{id}")
  @Allowed("catalog:read")
  ResponseEntity<ProductResponse> get(@PathVariable String id, Caller caller) {
    return ok(catalogue.get(caller, id), caller);
  }

  @PutMapping("/{id}")
  @Allowed("catalog:write")
  ResponseEntity<ProductResponse> revise(
      @PathVariable String id,
      @Valid @RequestBody ProductDetailsRequest body,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.revise(caller, id, ifMatch, body.toDetails()), caller);
  }

  @PostMapping("/{id}/activate")
  @Allowed("catalog:write")
  ResponseEntity<ProductResponse> activate(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.become(caller, id, ifMatch, Lifecycle.ACTIVE), caller);
  }

  @PostMapping("/{id}/retire")
  @Allowed("catalog:write")
  ResponseEntity<ProductResponse> retire(
      @PathVariable String id,
      @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      Caller caller) {
    return ok(catalogue.become(caller, id, ifMatch, Lifecycle.RETIRED), caller);
  }

  @GetMapping("/{id}/history")
  @Allowed("catalog:write")
  Page<History.Entry> history(@PathVariable String id, Caller caller) {
    return new Page<>(catalogue.history(caller, id), null);
  }

  private static ResponseEntity<ProductResponse> ok(Product product, Caller caller) {
    return ETags.ok(product, ProductResponse.of(product, caller));
  }

  private static List<String> split(String value) {
    return List.of(value.split(","));
  }
}
