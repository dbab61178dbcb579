package pep.territory.placement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Reach;
import pep.territory.placement.CarveOut;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantStatus;

/**
 * A grant.
 *
 * @param productLine {@code *} for every line
 * @param from the first day, in the vendor's time zone
 * @param until the first day after
 * @param carveOuts codes of territories in which it is not exclusive; absent if there are none
 * @param quota what its holder is to sell; absent if that is left open
 * @param ending whether it is under notice, and holds until then
 */
record GrantResponse(
    String id,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    GrantKind kind,
    @Nullable Integer limit,
    LocalDate from,
    @Nullable LocalDate until,
    GrantStatus status,
    boolean ending,
    @Nullable List<String> carveOuts,
    @Nullable QuotaTerms quota,
    @Nullable String statusReason,
    GrantDecisionResponse decision,
    Instant createdAt,
    Instant changedAt,
    long version) {

  private static @Nullable List<String> carveOuts(Grant grant) {
    List<String> codes = grant.carveOuts().stream().map(CarveOut::code).toList();
    return codes.isEmpty() ? null : codes;
  }

  static GrantResponse of(Grant grant, Reach reader) {
    return new GrantResponse(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        grant.kind(),
        grant.kind() == GrantKind.LIMITED ? grant.limit() : null,
        grant.period().from(),
        grant.period().until(),
        grant.status(),
        grant.ending(),
        carveOuts(grant),
        QuotaTerms.of(grant.quota()),
        grant.endReason(),
        GrantDecisionResponse.of(grant.decision(), reader),
        grant.createdAt(),
        grant.changedAt(),
        grant.version());
  }
}
