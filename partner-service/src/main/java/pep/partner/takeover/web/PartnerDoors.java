package pep.partner.takeover.web;

import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerTakeover;
import pep.partner.segment.SegmentForecast;
import pep.partner.takeover.PartnerDependents;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.Vendors;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.platform.tenancy.Tenant;

/** Opens the doors by which partners come in. */
@Component
class PartnerDoors implements RowDoors<PartnerRow> {

  private final PartnerTakeover takeover;
  private final SegmentForecast forecast;
  private final PartnerDependents dependents;
  private final AttributeSchemas attributes;
  private final Vendors vendors;

  PartnerDoors(
      PartnerTakeover takeover,
      SegmentForecast forecast,
      PartnerDependents dependents,
      AttributeSchemas attributes,
      Vendors vendors) {
    this.takeover = takeover;
    this.forecast = forecast;
    this.dependents = dependents;
    this.attributes = attributes;
    this.vendors = vendors;
  }

  @Override
  public String kind() {
    return "partners";
  }

  @Override
  public Class<PartnerRow> rows() {
    return PartnerRow.class;
  }

  @Override
  public RowDoor<PartnerRow, Partner> open(ImportOrder order) {
    Tenant tenant = order.tenant();
    Vendor vendor = vendors.get(tenant);
    return new PartnerDoor(
        takeover,
        forecast,
        dependents,
        tenant,
        attributes.of(tenant),
        vendor.settings().onboardingChecklist(),
        vendor.timeZone(),
        order.cause());
  }
}
