package pep.performance.figures;

import com.mongodb.client.model.Filters;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.StateSource;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Sends the partners' figures again to a consumer that rebuilds itself. */
@Component
class FiguresStates implements StateSource {

  private final FiguresStore store;

  FiguresStates(FiguresStore store) {
    this.store = store;
  }

  @Override
  public void resend(String type, EventCodec codec, Consumer<Envelope> out) {
    if (!type.equals(EventCodec.typeOf(PartnerFiguresChanged.class))) {
      return;
    }
    Cause cause = Cause.ofClock("resend");
    for (Tenant tenant : store.tenants()) {
      for (StoredFigures stored : store.find(tenant, Filters.gt("version", 0L))) {
        Figures figures = stored.figures();
        if (figures != null) {
          out.accept(
              codec.seal(
                  tenant.vendorId(),
                  stored.partnerId(),
                  stored.version(),
                  PartnerFiguresChanged.of(stored.partnerId(), figures),
                  cause));
        }
      }
    }
  }
}
