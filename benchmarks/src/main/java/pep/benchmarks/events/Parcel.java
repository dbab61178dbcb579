package pep.benchmarks.events;

import java.time.Instant;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** Something that is written over HTTP and told of by a state and by a fact. */
class Parcel extends Aggregate {

  static final AggregateKind<Parcel> KIND =
      AggregateKind.of(Parcel.class, "parcel", "parcels")
          .publishing(parcel -> new ParcelChanged(parcel.id(), parcel.note));

  private String note;

  @SuppressWarnings("NullAway.Init")
  private Parcel() {}

  Parcel(Tenant tenant, String id, String note, Instant now) {
    super(tenant, id, now);
    this.note = note;
    raise(new ParcelMoved(id, note));
  }
}
