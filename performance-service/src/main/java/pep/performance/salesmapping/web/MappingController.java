package pep.performance.salesmapping.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.salesmapping.FileMapping;
import pep.performance.salesmapping.FileMappings;
import pep.platform.aggregate.History;
import pep.platform.http.NoContent;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.TextForms;

/** How the files of a source are laid out, by the source that an intake names. */
@RestController
@RequestMapping("/api/sales/mappings")
class MappingController {

  private static final ListingRules RULES =
      ListingRules.sortedBy("source", "changedAt").searchWords("q");

  private final FileMappings mappings;

  MappingController(FileMappings mappings) {
    this.mappings = mappings;
  }

  /** Lists the sources whose files have a layout of their own. */
  @GetMapping
  @Allowed("sales:read")
  Page<MappingResponse> list(Staff staff, Listing listing) {
    return mappings.page(staff.tenant(), listing).map(MappingResponse::of);
  }

  /** Shows how a source's files are laid out. */
  @GetMapping("/{source}")
  @Allowed("sales:read")
  Versioned<MappingResponse> get(Staff staff, @PathVariable String source) {
    FileMapping found = mappings.get(staff.tenant(), source);
    return Versioned.of(found, MappingResponse.of(found));
  }

  /** Saves how a source's files are laid out; an intake that names the source reads them by it. */
  @PutMapping("/{source}")
  @Allowed("sales:write")
  Versioned<MappingResponse> save(
      Staff staff,
      @PathVariable String source,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody LayoutRequest request) {
    if (!TextForms.isCode(source)) {
      throw InvalidInput.of("source", "bad-code", "A layout is saved for a source that is a code.");
    }
    FileMapping saved =
        mappings.save(staff.tenant(), source, request.layout(), ifMatch, Cause.of(staff));
    return Versioned.of(saved, MappingResponse.of(saved));
  }

  /** Removes a source's layout: its files are read in the usual one. */
  @DeleteMapping("/{source}")
  @Allowed("sales:write")
  NoContent remove(
      Staff staff,
      @PathVariable String source,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    mappings.remove(staff.tenant(), source, ifMatch, Cause.of(staff));
    return new NoContent();
  }

  /** Who changed how a source's files are laid out, when and to what. */
  @GetMapping("/{source}/history")
  @Allowed("sales:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String source, @Valid @ModelAttribute History.Asked asked) {
    return mappings.history(staff.tenant(), source, asked);
  }
}
