package pep.performance.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A batch after its lines with external ids were held against the claims: what was claimed before
 * is a duplicate, and what was voided before comes back under the id of its next generation.
 *
 * @param claimed ids, of the first generation, of the lines that this batch claims
 */
record ClaimedBatch(DecidedBatch batch, List<String> claimed) {

  /** The ids, of the first generation, that decide a batch's duplicates and returns. */
  static Set<String> idsToLookUp(DecidedBatch batch) {
    Set<String> ids = new HashSet<>();
    for (LineDecision decision : batch.decisions()) {
      Sale sale = decision.sale();
      if (sale != null && sale.externalId() != null) {
        ids.add(sale.id());
      }
      if (sale != null && sale.returns() != null) {
        ids.add(sale.returns());
      }
    }
    return ids;
  }

  static ClaimedBatch of(DecidedBatch batch, Map<String, Claims.Claim> claims) {
    List<LineDecision> decisions = new ArrayList<>(batch.decisions().size());
    Set<String> claimed = new HashSet<>();
    for (LineDecision decision : batch.decisions()) {
      decisions.add(decide(decision, claims, claimed));
    }
    return new ClaimedBatch(
        new DecidedBatch(batch.number(), batch.fingerprint(), decisions), List.copyOf(claimed));
  }

  private static LineDecision decide(
      LineDecision decision, Map<String, Claims.Claim> claims, Set<String> claimed) {
    Sale sale = decision.sale();
    if (sale == null) {
      return decision;
    }
    Sale named = sale.named(sale.id(), generation(sale.returns(), claims));
    if (sale.externalId() == null) {
      return decision.of(named);
    }
    Claims.Claim claim = claims.get(sale.id());
    if ((claim != null && !claim.free()) || !claimed.add(sale.id())) {
      return LineDecision.duplicate(sale);
    }
    return decision.of(named.named(generation(sale.id(), claim), named.returns()));
  }

  private static @Nullable String generation(
      @Nullable String id, Map<String, Claims.Claim> claims) {
    return id == null ? null : generation(id, claims.get(id));
  }

  private static String generation(String id, Claims.@Nullable Claim claim) {
    return claim == null || claim.generation() == 0 ? id : id + "_g" + claim.generation();
  }
}
