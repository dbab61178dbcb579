package pep.partner.view.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.view.SavedView;
import pep.partner.view.Viewing;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.http.NoContent;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** Named views of lists. Each role holds one of the scopes asked for. */
@RestController
@RequestMapping("/api/views")
@Allowed({"vendor:read", "profile:read"})
class ViewController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("name", "createdAt").filter("list");

  private final Viewing views;

  ViewController(Viewing views) {
    this.views = views;
  }

  /** Lists the caller's own views and, for the vendor's people, those that are shared. */
  @GetMapping
  Page<ViewResponse> list(Reach reach, Listing listing) {
    return views.page(reach, listing).map(view -> ViewResponse.of(view, reach));
  }

  /** Saves a view of a list under a name; sharing one takes who manages the channel. */
  @PostMapping
  Created<ViewResponse> save(
      Reach reach, Creation creation, @Valid @RequestBody ViewRequest request) {
    SavedView view = views.save(reach, creation, request.list(), request.terms());
    return Created.of("/api/views", view, ViewResponse.of(view, reach));
  }

  /** Changes a view; its list stays. */
  @PutMapping("/{id}")
  Versioned<ViewResponse> change(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ViewRequest request) {
    SavedView view = views.change(reach, id, ifMatch, request.terms());
    return Versioned.of(view, ViewResponse.of(view, reach));
  }

  /** Deletes a view. */
  @DeleteMapping("/{id}")
  NoContent delete(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    views.delete(reach, id, ifMatch);
    return new NoContent();
  }
}
