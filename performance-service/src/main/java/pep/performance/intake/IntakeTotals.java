package pep.performance.intake;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Service;
import pep.performance.intake.storing.BatchKind;
import pep.performance.intake.storing.ReasonCounts;
import pep.performance.intake.storing.SaleBatches;
import pep.platform.tenancy.Tenant;

/** Counts how the lines of an intake ended, from its stored batches. */
@Service
public class IntakeTotals {

  private final SaleBatches batches;

  IntakeTotals(SaleBatches batches) {
    this.batches = batches;
  }

  /**
   * How lines ended by now: what was held and counted since is accepted.
   *
   * @param reasons how many lines were not accepted, or accepted with a warning, for which first
   *     reason
   */
  public record Totals(OutcomeCounts outcomes, Map<String, Long> reasons) {}

  /** The totals of an intake; lines that are not stored yet are not in them. */
  public Totals of(Tenant tenant, String intakeId) {
    OutcomeCounts outcomes = OutcomeCounts.NONE;
    Map<String, Long> reasons = new TreeMap<>();
    for (Document batch :
        batches
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(
                        Filters.and(
                            Filters.eq("intakeId", intakeId),
                            Filters.eq("kind", BatchKind.FILE.name()))),
                    Aggregates.project(
                        Projections.include(
                            "accepted",
                            "releasedLines",
                            "duplicate",
                            "differs",
                            "heldLines",
                            "discardedLines",
                            "refused",
                            "reasons"))))) {
      outcomes =
          outcomes.plus(
              new OutcomeCounts(
                  batch.getLong("accepted") + batch.get("releasedLines", 0L),
                  batch.getLong("duplicate"),
                  batch.get("differs", 0L),
                  batch.getLong("heldLines"),
                  batch.get("discardedLines", 0L),
                  batch.getLong("refused")));
      ReasonCounts.add(reasons, batch.get("reasons", new Document()));
    }
    reasons.values().removeIf(count -> count == 0);
    return new Totals(outcomes, reasons);
  }

  /** How many lines wait for their partner, over all vendors. */
  public long held() {
    return batches.holding().stream().mapToLong(this::held).sum();
  }

  /** How many lines of a vendor wait for their partner. */
  public long held(Tenant tenant) {
    List<Document> sum =
        batches
            .collection()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(Filters.exists("held.0")),
                    Aggregates.group(null, Accumulators.sum("lines", "$heldLines"))));
    return sum.isEmpty() ? 0 : sum.getFirst().getLong("lines");
  }
}
