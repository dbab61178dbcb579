package pep.performance.intake.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.ReturnedLine;
import pep.performance.intake.line.Sale;
import pep.performance.intake.line.WaitingKey;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.Sender;

/**
 * A batch after its lines with external ids were held against the claims: what was claimed before
 * is a duplicate, or differs, or is corrected; what was voided or corrected before comes back under
 * the id of its next generation.
 *
 * @param claimed ids, of the first generation, of the lines that this batch claims
 * @param corrected the recorded lines that lines of this batch take the place of, by the same ids
 * @param returned the returns that count by this batch, by the sale that they name
 */
public record ClaimedBatch(
    DecidedBatch batch,
    List<String> claimed,
    Map<String, RecordedLine> corrected,
    Map<String, List<ReturnedLine>> returned) {

  /** The ids, of the first generation, that decide a batch's duplicates and returns. */
  public static Set<String> idsToLookUp(DecidedBatch batch) {
    Set<String> ids = new HashSet<>(LineDecision.namedBy(batch.decisions()));
    for (LineDecision decision : batch.decisions()) {
      Sale sale = decision.sale();
      if (sale != null && sale.externalId() != null) {
        ids.add(sale.id());
      }
    }
    return ids;
  }

  /**
   * Holds a batch's lines against what is known.
   *
   * @param claims by line id of the first generation
   * @param recorded what stands under the claims, by the same ids
   */
  public static ClaimedBatch of(
      NewBatch batch, Map<String, Claims.Claim> claims, Map<String, RecordedLine> recorded) {
    ClaimedBatch claimed =
        new ClaimedBatch(batch.decided(), new ArrayList<>(), new LinkedHashMap<>(), Map.of());
    Map<String, LineDecision> own = new HashMap<>();
    List<LineDecision> decisions = new ArrayList<>(batch.decided().decisions().size());
    for (LineDecision decision : batch.decided().decisions()) {
      decisions.add(claimed.decide(decision, batch, claims, recorded, own));
    }
    NamedSales sales = new NamedSales(claims, recorded, own, batch.sender().partnerCode());
    decisions.replaceAll(decision -> returned(decision, batch.sender(), sales));
    return new ClaimedBatch(
        new DecidedBatch(batch.decided().number(), batch.decided().fingerprint(), decisions),
        List.copyOf(claimed.claimed()),
        Map.copyOf(claimed.corrected()),
        sales.taken());
  }

  /** A return is looked at once all sales of its batch are known, wherever they stand in it. */
  private static LineDecision returned(LineDecision decision, Sender sender, NamedSales sales) {
    Sale sale = decision.sale();
    if (sale == null || decision.outcome() != Outcome.ACCEPTED) {
      return decision;
    }
    ReasonCode doubt = sales.doubt(decision);
    if (doubt == null) {
      sales.take(sale);
      return decision;
    }
    return switch (sender.doubtful()) {
      case HOLD -> LineDecision.doubtful(sale, doubt).warned(decision.reasons());
      case UNNAMED ->
          decision
              .of(sale.named(sale.id(), null))
              .warned(
                  List.of(LineReason.of(ReasonCode.RETURN_TAKEN_UNNAMED, Column.RETURNS, null)));
    };
  }

  private LineDecision decide(
      LineDecision decision,
      NewBatch batch,
      Map<String, Claims.Claim> claims,
      Map<String, RecordedLine> recorded,
      Map<String, LineDecision> own) {
    Sale sale = decision.sale();
    if (sale == null) {
      return decision;
    }
    String id = sale.id();
    if (sale.externalId() == null) {
      return decision;
    }
    LineDecision earlier = own.get(id);
    if (earlier != null && earlier.sale() != null) {
      return again(sale, Differences.of(sale, earlier.sale()));
    }
    Claims.Claim claim = claims.get(id);
    if (claim == null || claim.free()) {
      own.put(id, decision);
      claimed.add(id);
      return decision.of(sale.named(generation(id, claim, 0), sale.returns()));
    }
    RecordedLine known = recorded.get(id);
    if (known == null || !batch.sender().mayKnow(known.sent())) {
      return LineDecision.duplicate(sale);
    }
    List<LineReason> differences = Differences.of(sale, known.sent());
    boolean corrects = batch.sender().corrects() && !known.intakeId().equals(batch.intakeId());
    if (differences.isEmpty() || !corrects) {
      return again(sale, differences);
    }
    own.put(id, decision);
    corrected.put(id, known);
    return decision.of(sale.named(generation(id, claim, 1), sale.returns()));
  }

  /** What lines may have waited for that came with this batch, and returns still do. */
  public Set<String> waitingKeys() {
    Set<String> keys = new HashSet<>(batch.waitingFor());
    claimed.forEach(id -> keys.add(WaitingKey.ofSale(id)));
    corrected.keySet().forEach(id -> keys.add(WaitingKey.ofSale(id)));
    return keys;
  }

  private static LineDecision again(Sale sale, List<LineReason> differences) {
    return differences.isEmpty()
        ? LineDecision.duplicate(sale)
        : LineDecision.differs(sale, differences);
  }

  /** The id of a line whose earlier ones were voided or corrected. */
  private static String generation(String id, Claims.@Nullable Claim claim, long more) {
    long generation = claim == null ? 0 : claim.generation() + more;
    return generation == 0 ? id : id + "_g" + generation;
  }
}
