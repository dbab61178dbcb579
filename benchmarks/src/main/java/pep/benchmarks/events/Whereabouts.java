package pep.benchmarks.events;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;

/** A second consumer, which keeps the states of parcels. */
@Component
class Whereabouts {

  private final Projection<ParcelChanged> known;
  private final Applied applied;

  Whereabouts(Projections projections, Applied applied) {
    this.known = projections.of(ParcelChanged.class, "known.parcels");
    this.applied = applied;
  }

  @OnEvent(value = "parcel.changed.v1", consumer = "carriers")
  void changed(List<Received<ParcelChanged>> events) {
    known.accept(events);
    events.forEach(event -> applied.applied(event.subject()));
  }
}
