package pep.territory.offboarding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.territory.offboarding.Consequences.Held;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Says who holds ground, customers or sites and does not sell. Of a suspended partner nothing ends
 * by itself, for it may come back.
 */
@Service
public class DormantGround {

  /** Who is listed at most. */
  private static final int LISTED = 500;

  private final Holdings holdings;
  private final Roster roster;

  DormantGround(Holdings holdings, Roster roster) {
    this.holdings = holdings;
    this.roster = roster;
  }

  /** The suspended and ended partners that hold something, who holds most first. */
  public List<Dormant> of(Tenant tenant) {
    List<KnownPartner> gone = roster.outOfBusiness(tenant);
    Map<String, Held> held = holdings.of(tenant, gone.stream().map(KnownPartner::id).toList());
    return gone.stream()
        .flatMap(partner -> dormant(partner, held.get(partner.id())))
        .sorted(
            Comparator.comparingLong((Dormant each) -> -each.held().things())
                .thenComparing(Dormant::partnerCode))
        .limit(LISTED)
        .toList();
  }

  private static Stream<Dormant> dormant(KnownPartner partner, @Nullable Held held) {
    return held == null
        ? Stream.empty()
        : Stream.of(
            new Dormant(partner.id(), partner.code(), partner.name(), partner.status(), held));
  }
}
