package pep.partner.takeover.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.PartnerTakeover;
import pep.partner.segment.SegmentForecast;
import pep.partner.vendor.Vendors;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Partners in bulk: each row makes or changes one, told apart by its code. */
@RestController
@RequestMapping("/api/partners/import")
class PartnerImportController {

  private final PartnerTakeover takeover;
  private final SegmentForecast forecast;
  private final AttributeSchemas attributes;
  private final Vendors vendors;

  PartnerImportController(
      PartnerTakeover takeover,
      SegmentForecast forecast,
      AttributeSchemas attributes,
      Vendors vendors) {
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
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("partners:write")
  void importRows(
      Staff staff, @RequestParam(defaultValue = "false") boolean dryRun, Rows<PartnerRow> rows)
      throws IOException {
    Tenant tenant = staff.tenant();
    rows.take(
        dryRun,
        new PartnerDoor(
            takeover,
            forecast,
            tenant,
            attributes.of(tenant),
            vendors.get(tenant).timeZone(),
            Cause.of(staff, "import")));
  }
}
