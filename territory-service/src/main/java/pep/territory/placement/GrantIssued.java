package pep.territory.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A grant was issued.
 *
 * @param productLine {@code *} for every line of the vendor
 * @param kind {@code open}, {@code limited} or {@code exclusive}
 * @param limit how many partners, of a limited grant
 * @param from the first day, in the vendor's zone
 * @param until the first day after; absent for a grant without an end
 * @param reasons why it could be issued, with nothing of others' grants in them
 */
@EventType("grant.issued.v1")
public record GrantIssued(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    String kind,
    @Nullable Integer limit,
    LocalDate from,
    @Nullable LocalDate until,
    List<Reason> reasons,
    String ruleVersion) {

  static GrantIssued of(Grant grant) {
    return new GrantIssued(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        grant.kind().name().toLowerCase(Locale.ROOT),
        grant.kind() == GrantKind.LIMITED ? grant.limit() : null,
        grant.period().from(),
        grant.period().until(),
        grant.decision().reasonsForHolder(),
        grant.decision().ruleVersion());
  }
}
