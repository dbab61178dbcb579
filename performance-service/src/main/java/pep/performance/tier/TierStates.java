package pep.performance.tier;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierChanged;
import pep.performance.tier.standing.TierStandings;
import pep.platform.aggregate.StateSource;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Sends the partners' tiers again to a consumer that rebuilds itself. */
@Component
class TierStates implements StateSource {

  private final TierStandings standings;

  TierStates(TierStandings standings) {
    this.standings = standings;
  }

  @Override
  public void resend(String type, EventCodec codec, Consumer<Envelope> out) {
    if (!type.equals(EventCodec.typeOf(TierChanged.class))) {
      return;
    }
    Cause cause = Cause.ofClock("resend");
    for (Tenant tenant : standings.tenants()) {
      for (StoredTier stored : standings.every(tenant)) {
        out.accept(
            codec.seal(
                tenant.vendorId(), stored.partnerId(), stored.version(), stored.state(), cause));
      }
    }
  }
}
