package pep.territory.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a grant.
 *
 * @param productLine {@code *} for every line of the vendor
 * @param kind {@code open}, {@code limited} or {@code exclusive}
 * @param limit how many partners, of a limited grant
 * @param status {@code review}, {@code issued}, {@code refused} or {@code ended}; an issued grant
 *     holds from {@code from} on
 * @param from the first day, in the vendor's zone
 * @param carveOuts codes of territories in which an exclusive grant is not; absent if there are
 *     none
 * @param until the first day after; absent for a grant without an end
 */
@EventType("grant.changed.v1")
public record GrantChanged(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    String kind,
    @Nullable Integer limit,
    String status,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<String> carveOuts) {

  private static @Nullable List<String> carveOuts(Grant grant) {
    List<String> codes = grant.carveOuts().stream().map(CarveOut::code).toList();
    return codes.isEmpty() ? null : codes;
  }

  static GrantChanged of(Grant grant) {
    return new GrantChanged(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        grant.kind().name().toLowerCase(Locale.ROOT),
        grant.kind() == GrantKind.LIMITED ? grant.limit() : null,
        grant.status().name().toLowerCase(Locale.ROOT),
        grant.period().from(),
        grant.period().until(),
        carveOuts(grant));
  }
}
