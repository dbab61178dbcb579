package pep.performance.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;
import pep.performance.intake.storing.IntakeProperties;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.tenancy.Tenant;

/** Hands over what was counted, partition by partition, in the order in which it was stored. */
@Service
public class CountedBatches {

  private static final int TOGETHER = 8;

  private final SaleBatches batches;
  private final IntakeProperties properties;

  CountedBatches(SaleBatches batches, IntakeProperties properties) {
    this.batches = batches;
    this.properties = properties;
  }

  /**
   * Lines that were counted together.
   *
   * @param sequence their place in the partition, from 1, without gaps
   */
  public record Batch(long sequence, List<CountedLine> lines) {}

  /** At most so many batches after a place, in order. */
  public List<Batch> after(Tenant tenant, int partition, long sequence, int limit) {
    return batches.after(tenant, partition, sequence, limit).stream()
        .map(stored -> new Batch(stored.sequence(), lines(stored)))
        .toList();
  }

  public long lastSequence(Tenant tenant, int partition) {
    return batches.lastSequence(tenant, partition);
  }

  /** When the earliest of a partition's batches after a place was stored; null where none is. */
  public @Nullable Instant storedAfter(Tenant tenant, int partition, long sequence) {
    return batches.storedAfter(tenant, partition, sequence);
  }

  /** The vendors that have batches. */
  public Set<Tenant> tenants() {
    return batches.tenants();
  }

  /** The vendors that have batches which were stored at or after an instant. */
  public Set<Tenant> storedSince(Instant at) {
    return batches.storedSince(at);
  }

  /** The partitions of each vendor. */
  public List<Integer> partitions() {
    return IntStream.range(0, properties.partitions()).boxed().toList();
  }

  /**
   * Hands over every line that counted at an instant, with those that undo others, a few batches in
   * memory at a time.
   *
   * @param at what was stored later is left out
   */
  public void forEach(Tenant tenant, Instant at, Consumer<TracedLine> action) {
    for (int partition : partitions()) {
      long last = 0;
      List<StoredBatch> some = batches.after(tenant, partition, last, TOGETHER);
      while (!some.isEmpty()) {
        some.stream()
            .filter(stored -> !stored.at().isAfter(at))
            .forEach(stored -> traced(stored).forEach(action));
        last = some.getLast().sequence();
        some = batches.after(tenant, partition, last, TOGETHER);
      }
    }
  }

  private static List<TracedLine> traced(StoredBatch stored) {
    List<TracedLine> lines = new ArrayList<>();
    for (LineDecision decision : stored.decisions()) {
      Sale sale = decision.sale();
      CountedLine counted = counted(decision);
      if (sale != null && counted != null) {
        lines.add(
            new TracedLine(sale.id(), stored.intakeId(), sale.externalId(), stored.at(), counted));
      }
    }
    return lines;
  }

  private static List<CountedLine> lines(StoredBatch stored) {
    List<CountedLine> lines = new ArrayList<>();
    for (LineDecision decision : stored.decisions()) {
      CountedLine counted = counted(decision);
      if (counted != null) {
        lines.add(counted);
      }
    }
    return lines;
  }

  /** Null of a line that does not count. */
  private static @Nullable CountedLine counted(LineDecision decision) {
    Sale sale = decision.sale();
    Attribution attribution = decision.attribution();
    return sale == null || attribution == null
        ? null
        : new CountedLine(
            attribution.partnerId(),
            attribution.country(),
            attribution.territories(),
            attribution.productCode(),
            attribution.productLine(),
            sale.quantity(),
            sale.amount(),
            sale.soldAt(),
            sale.kind());
  }
}
