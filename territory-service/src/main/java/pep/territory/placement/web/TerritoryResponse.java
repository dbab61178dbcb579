package pep.territory.placement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.placement.PlannedGround;
import pep.territory.placement.Territory;

/**
 * A territory with all its ground.
 *
 * @param planned the ground that it has from a day on; absent if it stays as it is
 * @param above codes of the territories that it lies in, the parent's first
 */
record TerritoryResponse(
    String id,
    String code,
    String name,
    @Nullable String parentId,
    List<String> above,
    boolean retired,
    AreaResponse area,
    @Nullable PlannedGroundResponse planned,
    Instant createdAt,
    Instant changedAt,
    long version) {

  /**
   * The ground that it has from a day on.
   *
   * @param from the first day, in the vendor's time zone
   */
  record PlannedGroundResponse(LocalDate from, AreaResponse area, @Nullable String reason) {

    static @Nullable PlannedGroundResponse of(@Nullable PlannedGround planned) {
      return planned == null
          ? null
          : new PlannedGroundResponse(
              planned.from(), AreaResponse.of(planned.area().area()), planned.reason());
    }
  }

  /** The territory as it stands now. */
  static TerritoryResponse of(Territory territory) {
    return new TerritoryResponse(
        territory.id(),
        territory.code(),
        territory.name(),
        territory.parentId(),
        territory.above(),
        territory.retired(),
        AreaResponse.of(territory.area()),
        PlannedGroundResponse.of(territory.planned()),
        territory.createdAt(),
        territory.changedAt(),
        territory.version());
  }
}
