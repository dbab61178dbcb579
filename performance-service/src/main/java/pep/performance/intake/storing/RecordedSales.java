package pep.performance.intake.storing;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pep.performance.intake.CountedBatches;
import pep.platform.aggregate.StateSource;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Sends recorded sales again to a consumer that rebuilds itself, from the stored batches. The event
 * gets a new id: each line takes effect once, by its own.
 */
@Component
class RecordedSales implements StateSource {

  private static final int BATCHES = 8;

  private final SaleBatches batches;
  private final CountedBatches counted;

  RecordedSales(SaleBatches batches, CountedBatches counted) {
    this.batches = batches;
    this.counted = counted;
  }

  @Override
  public void resend(String type, EventCodec codec, Consumer<Envelope> out) {
    if (type.equals(EventCodec.typeOf(SalesRecorded.class))) {
      for (Tenant tenant : batches.tenants()) {
        counted.partitions().forEach(partition -> resend(tenant, partition, codec, out));
      }
    }
  }

  private void resend(Tenant tenant, int partition, EventCodec codec, Consumer<Envelope> out) {
    Cause cause = Cause.ofClock("resend");
    List<StoredBatch> some = batches.after(tenant, partition, 0, BATCHES);
    while (!some.isEmpty()) {
      for (StoredBatch batch : some) {
        SalesRecorded event =
            SalesRecorded.of(
                batch.intakeId(), partition, batch.sequence(), batch.currency(), batch.decisions());
        if (event != null) {
          out.accept(codec.seal(tenant.vendorId(), batch.id(), 1, event, cause));
        }
      }
      some = batches.after(tenant, partition, some.getLast().sequence(), BATCHES);
    }
  }
}
