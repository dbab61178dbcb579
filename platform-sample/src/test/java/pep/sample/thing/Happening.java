package pep.sample.thing;

import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What a thing's clock does. */
@Service
public class Happening {

  private final AggregateStore<Thing> things;
  private final Happenings happenings;

  Happening(AggregateStore<Thing> things, Happenings happenings) {
    this.things = things;
    this.happenings = happenings;
  }

  public void happen(Tenant tenant, String id) {
    Thing thing = things.get(tenant, id);
    happenings.note(tenant, id);
    thing.happen();
    things.save(thing, Cause.ofClock("happening"));
  }
}
