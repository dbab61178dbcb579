package pep.performance.salesalias.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.SalesAlias;
import pep.performance.salesalias.SalesAliases;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.NoContent;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Other names that lines of sales use for partners and products. */
@RestController
@RequestMapping("/api/sales/aliases")
class AliasController {

  private static final ListingRules RULES =
      ListingRules.sortedBy("alias", "code", "changedAt")
          .filterEnum("kind", "kind", AliasKind.class)
          .filter("alias")
          .filter("code")
          .filter("source");

  private final SalesAliases aliases;

  AliasController(SalesAliases aliases) {
    this.aliases = aliases;
  }

  /** Lists the aliases of partners and products. */
  @GetMapping
  @Allowed("sales:read")
  Page<AliasResponse> list(Staff staff, Listing listing) {
    return aliases.page(staff.tenant(), listing).map(AliasResponse::of);
  }

  /** Adds an alias: lines that use it count for the partner or product that is meant. */
  @PostMapping
  @Allowed("sales:write")
  Created<AliasResponse> add(Staff staff, @Valid @RequestBody AliasRequest request) {
    SalesAlias added = aliases.add(staff.tenant(), request.terms(), Cause.of(staff));
    return Created.of("/api/sales/aliases", added, AliasResponse.of(added));
  }

  /** Adds or changes many aliases; where one is wrong, none is stored. */
  @PostMapping("/import")
  @Allowed("sales:write")
  AliasesResponse addAll(Staff staff, @Valid @RequestBody AliasesRequest request) {
    return new AliasesResponse(
        aliases.putAll(staff.tenant(), request.terms(), "aliases[%d].", Cause.of(staff, "import")));
  }

  /** Shows an alias. */
  @GetMapping("/{id}")
  @Allowed("sales:read")
  Versioned<AliasResponse> get(Staff staff, @PathVariable String id) {
    SalesAlias found = aliases.get(staff.tenant(), id);
    return Versioned.of(found, AliasResponse.of(found));
  }

  /** Has an alias mean another code; what counted by it stays. */
  @PutMapping("/{id}")
  @Allowed("sales:write")
  Versioned<AliasResponse> change(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AliasChangeRequest request) {
    SalesAlias changed =
        aliases.change(
            staff.tenant(), id, request.code(), request.note(), ifMatch, Cause.of(staff));
    return Versioned.of(changed, AliasResponse.of(changed));
  }

  /** Removes an alias; what counted by it stays. */
  @DeleteMapping("/{id}")
  @Allowed("sales:write")
  NoContent remove(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    aliases.remove(staff.tenant(), id, ifMatch, Cause.of(staff));
    return new NoContent();
  }

  /** Who changed an alias, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("sales:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return aliases.history(staff.tenant(), id, asked);
  }
}
