package pep.performance.intake.holding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.tenancy.Tenant;

/** The lines that are held, whatever file they came in. */
@Service
public class HeldLines {

  private final SaleBatches batches;
  private final Intakes intakes;

  HeldLines(SaleBatches batches, Intakes intakes) {
    this.batches = batches;
    this.intakes = intakes;
  }

  /**
   * Which held lines are asked for; null where it does not matter.
   *
   * @param places where they stand
   * @param partnerCode that they name
   * @param productCode that they name
   * @param reason what they are held for, by its name on the wire
   */
  public record Wanted(
      @Nullable Set<Place> places,
      @Nullable String intakeId,
      @Nullable String partnerCode,
      @Nullable String productCode,
      @Nullable String reason) {

    boolean has(StoredBatch batch, LineDecision held) {
      return (places == null || places.contains(new Place(batch.intakeId(), held.number())))
          && isOrAny(intakeId, batch.intakeId())
          && isOrAny(partnerCode, held.partnerCode())
          && isOrAny(productCode, held.productCode())
          && isOrAny(reason, held.reasons().getFirst().code().wireName());
    }

    private static boolean isOrAny(@Nullable String wanted, String actual) {
      return wanted == null || wanted.equals(actual);
    }
  }

  /**
   * Where a line stands.
   *
   * @param line its place in its file, from 1
   */
  public record Place(String intakeId, long line) {}

  /** Hands over the held lines, file by file, a batch in memory at a time. */
  public void forEach(Tenant tenant, Wanted wanted, Consumer<HeldLine> action) {
    forEachBatch(
        tenant,
        wanted,
        batch ->
            batch.waiting().stream()
                .filter(held -> wanted.has(batch, held))
                .map(held -> HeldLine.of(batch, held, Objects.requireNonNull(held.sale())))
                .forEach(action));
  }

  /** Hands over the batches that may hold such lines. */
  void forEachBatch(Tenant tenant, Wanted wanted, Consumer<StoredBatch> action) {
    for (String batchId : batchIds(tenant, wanted.places())) {
      StoredBatch batch = batches.find(tenant, batchId);
      if (batch != null && !batch.voided()) {
        action.accept(batch);
      }
    }
  }

  private Iterable<String> batchIds(Tenant tenant, @Nullable Set<Place> places) {
    if (places == null) {
      return batches.holding(tenant);
    }
    Set<String> found = new TreeSet<>();
    for (Place place : places) {
      intakes
          .find(tenant, place.intakeId())
          .ifPresent(intake -> found.add(intake.batchOf(place.line())));
    }
    return List.copyOf(found);
  }
}
