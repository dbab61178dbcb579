package pep.performance.intake.recorded;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.Sale;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.tenancy.Tenant;

/** Finds what was recorded under external ids that come again. */
@Component
public class RecordedLines {

  private final SaleBatches batches;

  RecordedLines(SaleBatches batches) {
    this.batches = batches;
  }

  /**
   * The lines that stand under these claims.
   *
   * @param claims by the lines' ids of the first generation
   */
  public Map<String, RecordedLine> of(
      Tenant tenant, Map<String, Claims.Claim> claims, Collection<String> lineIds) {
    Map<String, Set<String>> byBatch = new HashMap<>();
    for (String id : lineIds) {
      Claims.Claim claim = claims.get(id);
      String batchId = claim == null ? null : claim.batch();
      if (batchId != null) {
        byBatch.computeIfAbsent(batchId, batch -> new HashSet<>()).add(id);
      }
    }
    Map<String, RecordedLine> found = new HashMap<>();
    byBatch.forEach(
        (batchId, ids) -> {
          StoredBatch batch = batches.find(tenant, batchId);
          if (batch != null) {
            read(tenant, batch, ids, found);
          }
        });
    return found;
  }

  private void read(
      Tenant tenant, StoredBatch batch, Set<String> ids, Map<String, RecordedLine> found) {
    List<StoredBatch> releases =
        batch.releases() == 0 ? List.of() : batches.releasesOf(tenant, batch);
    for (LineDecision decision : batch.decisions()) {
      Sale sale = decision.sale();
      if (sale != null
          && ids.contains(sale.claimedId())
          && sale.externalId() != null
          && decision.outcome().claims()) {
        found.put(sale.claimedId(), recorded(batch, decision, sale, releases));
      }
    }
  }

  private static RecordedLine recorded(
      StoredBatch batch, LineDecision decision, Sale sale, List<StoredBatch> releases) {
    if (decision.outcome() == Outcome.ACCEPTED) {
      return new RecordedLine(batch.intakeId(), sale, batch.id(), decision);
    }
    for (StoredBatch release : releases) {
      LineDecision counted = counted(release, sale.id());
      if (counted != null) {
        return new RecordedLine(batch.intakeId(), sale, release.id(), counted);
      }
    }
    return new RecordedLine(batch.intakeId(), sale, batch.id(), null);
  }

  private static @Nullable LineDecision counted(StoredBatch release, String lineId) {
    for (LineDecision decision : release.decisions()) {
      Sale sale = decision.sale();
      if (sale != null && sale.id().equals(lineId) && decision.attribution() != null) {
        return decision;
      }
    }
    return null;
  }
}
