package pep.partner.profile.web;

import java.io.IOException;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchema;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.PartnerTakeover;
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
  private final AttributeSchemas attributes;
  private final Vendors vendors;

  PartnerImportController(PartnerTakeover takeover, AttributeSchemas attributes, Vendors vendors) {
    this.takeover = takeover;
    this.attributes = attributes;
    this.vendors = vendors;
  }

  /** Takes over many partners, a row each. */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("partners:write")
  void importRows(Staff staff, Rows<PartnerRow> rows) throws IOException {
    Tenant tenant = staff.tenant();
    AttributeSchema schema = attributes.of(tenant);
    ZoneId zone = vendors.get(tenant).timeZone();
    Cause cause = Cause.of(staff, "import");
    rows.take(
        row -> takeover.take(tenant, row.code(), row.profile(schema), row.agreedAt(zone), cause));
  }
}
