package pep.territory.outlet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.outlet.Neighbour;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.waiver.Waiver;
import pep.territory.outlet.waiver.WaiverStatus;

/**
 * A waiver.
 *
 * @param outletId of the outlet that stands under it, once it is approved
 * @param insteadOf id of the outlet that gives way
 * @param neighbours those that stood too close when it was asked for, the nearest first
 * @param until the first day on which it is over, in the vendor's time zone
 * @param statusReason why it was decided so
 */
record WaiverResponse(
    String id,
    @Nullable String outletId,
    String code,
    String name,
    String brand,
    String partnerId,
    String partnerCode,
    OutletAddress address,
    double latitude,
    double longitude,
    @Nullable String insteadOf,
    List<Neighbour> neighbours,
    LocalDate until,
    String reason,
    WaiverStatus status,
    @Nullable String statusReason,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static WaiverResponse of(Waiver waiver) {
    OutletDetails outlet = waiver.outlet();
    return new WaiverResponse(
        waiver.id(),
        waiver.outletId(),
        outlet.code(),
        outlet.name(),
        outlet.brand(),
        waiver.partnerId(),
        waiver.partnerCode(),
        outlet.address(),
        outlet.point().latitude(),
        outlet.point().longitude(),
        waiver.insteadOf(),
        waiver.neighbours(),
        waiver.until(),
        waiver.reason(),
        waiver.status(),
        waiver.answer(),
        waiver.createdAt(),
        waiver.changedAt(),
        waiver.version());
  }
}
