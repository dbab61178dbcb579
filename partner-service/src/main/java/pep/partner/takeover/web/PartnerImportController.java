package pep.partner.takeover.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.PartnerTakeover;
import pep.partner.segment.SegmentForecast;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.Vendors;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.ImportOptions;
import pep.platform.bulk.ImportReport;
import pep.platform.bulk.KeptImport;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.Rows;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Partners in bulk: each row makes or changes one, told apart by its code. */
@RestController
@RequestMapping("/api/partners/import")
class PartnerImportController {

  static final ListingRules LIST = ImportReport.RULES;

  private static final String DOOR = "partners";

  private final PartnerTakeover takeover;
  private final SegmentForecast forecast;
  private final AttributeSchemas attributes;
  private final Vendors vendors;
  private final KeptImports kept;

  PartnerImportController(
      PartnerTakeover takeover,
      SegmentForecast forecast,
      AttributeSchemas attributes,
      Vendors vendors,
      KeptImports kept) {
    this.kept = kept;
    this.takeover = takeover;
    this.forecast = forecast;
    this.attributes = attributes;
    this.vendors = vendors;
  }

  /**
   * Takes over many partners, a row each. A column that is not sent leaves what is stored. With
   * dryRun it is only told what would become of each row.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON, BulkImport.XLSX},
      produces = BulkImport.NDJSON)
  @Allowed("partners:write")
  void importRows(Staff staff, @Valid @ModelAttribute ImportOptions options, Rows<PartnerRow> rows)
      throws IOException {
    Tenant tenant = staff.tenant();
    Vendor vendor = vendors.get(tenant);
    rows.take(
        staff,
        DOOR,
        options,
        new PartnerDoor(
            takeover,
            forecast,
            tenant,
            attributes.of(tenant),
            vendor.settings().onboardingChecklist(),
            vendor.timeZone(),
            Cause.of(staff, "import")));
  }

  /** Lists the latest 200 imports, newest first. */
  @GetMapping
  @Allowed("partners:write")
  Page<KeptImport> list(Staff staff) {
    return new Page<>(kept.latest(staff.tenant(), DOOR), null);
  }

  /** Shows an import and how it ended. */
  @GetMapping("/{importId}")
  @Allowed("partners:write")
  KeptImport get(Staff staff, @PathVariable String importId) {
    return kept.get(staff.tenant(), DOOR, importId);
  }

  /**
   * Reports what became of each row: a page as JSON, all as CSV or NDJSON. The CSV of refused rows
   * can be repaired and sent again.
   */
  @GetMapping(
      path = "/{importId}/report",
      produces = {MediaType.APPLICATION_JSON_VALUE, BulkImport.NDJSON, BulkImport.CSV})
  @Allowed("partners:write")
  ImportReport report(Staff staff, @PathVariable String importId, Listing listing) {
    return ImportReport.of(kept, staff.tenant(), DOOR, importId, listing);
  }
}
