package pep.sample.thing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

public class Thing extends Aggregate {

  public static final AggregateKind<Thing> KIND =
      AggregateKind.of(Thing.class, "thing", "things")
          .publishing(thing -> new ThingChanged(thing.id(), thing.name, thing.count));

  private String name;
  private int count;
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  private Thing() {}

  public Thing(Tenant tenant, String id, String name, Instant now) {
    super(tenant, id, now);
    this.name = name;
  }

  public void doIt() {
    count++;
    raise(new ThingDone(id(), count));
  }

  public void doUnheard() {
    count++;
    raise(new ThingUnheard(id()));
  }

  public void bury() {
    raise(new ThingBuried(id()));
  }

  public void note(@Nullable String text) {
    this.note = text;
  }

  public @Nullable String note() {
    return note;
  }

  public void due(Instant at) {
    dueAt(at);
  }

  public void happen() {
    dueAt(null);
    count += 100;
  }

  public int count() {
    return count;
  }
}
