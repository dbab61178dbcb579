package pep.territory.outlet.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.binding.ForeignGround;
import pep.territory.brand.BrandBook;
import pep.territory.outlet.ExplainedSpacing;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletStatus;
import pep.territory.outlet.OutletWaiver;
import pep.territory.outlet.ProtectedRadius;
import pep.territory.outlet.Sight;

/**
 * An outlet.
 *
 * @param brand as it was written
 * @param brandCode the code of the vendor's brand that it is a spelling of
 * @param waivedUntil the first day on which no waiver lets it stand too close to others
 * @param grounds exclusive grants of others on its place when it was placed; for the vendor only
 */
record OutletResponse(
    String id,
    String code,
    String name,
    String brand,
    @Nullable String brandCode,
    String partnerId,
    String partnerCode,
    OutletAddress address,
    double latitude,
    double longitude,
    RadiusResponse protectedRadius,
    OutletStatus status,
    @Nullable String statusReason,
    boolean asFound,
    @Nullable LocalDate waivedUntil,
    ExplainedSpacing decision,
    @Nullable List<ForeignGround> grounds,
    Instant createdAt,
    Instant changedAt,
    long version) {

  record RadiusResponse(BigDecimal value, ProtectedRadius.Unit unit, double metres) {}

  static OutletResponse of(Outlet outlet, Sight reader, BrandBook book) {
    ProtectedRadius radius = outlet.radius();
    OutletWaiver waiver = outlet.waiver();
    return new OutletResponse(
        outlet.id(),
        outlet.code(),
        outlet.name(),
        outlet.brand(),
        book.code(outlet.brand()).orElse(null),
        outlet.partnerId(),
        outlet.partnerCode(),
        outlet.address(),
        outlet.point().latitude(),
        outlet.point().longitude(),
        new RadiusResponse(radius.value(), radius.unit(), radius.metres()),
        outlet.status(),
        outlet.closeReason(),
        outlet.asFound(),
        waiver == null ? null : waiver.until(),
        ExplainedSpacing.of(outlet.decision(), radius, reader),
        reader.isWhole() ? outlet.grounds() : null,
        outlet.createdAt(),
        outlet.changedAt(),
        outlet.version());
  }
}
