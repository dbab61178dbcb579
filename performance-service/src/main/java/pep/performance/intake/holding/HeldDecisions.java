package pep.performance.intake.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.LineStates;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.performance.roster.ProductRoster;
import pep.performance.roster.Roster;
import pep.platform.inbox.Transactions;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What somebody decides on held lines: to try them again, to map them, or to give them up. */
@Service
public class HeldDecisions {

  /** Lines that are told of, of those that are held all the same. */
  private static final int TOLD = 1_000;

  private final HeldLines lines;
  private final HeldSales sales;
  private final SaleBatches batches;
  private final LineStates states;
  private final Claims claims;
  private final Roster roster;
  private final ProductRoster products;
  private final Transactions transactions;

  HeldDecisions(
      HeldLines lines,
      HeldSales sales,
      SaleBatches batches,
      LineStates states,
      Claims claims,
      Roster roster,
      ProductRoster products,
      Transactions transactions) {
    this.lines = lines;
    this.sales = sales;
    this.batches = batches;
    this.states = states;
    this.claims = claims;
    this.roster = roster;
    this.products = products;
    this.transactions = transactions;
  }

  /**
   * What became of lines that were tried again.
   *
   * @param released how many count now
   * @param held how many are held all the same
   * @param still the first 1,000 of those, and why they are held now
   */
  public record Tried(long released, long held, List<HeldLine> still) {}

  /**
   * Tries held lines again, as if they named what they are mapped to.
   *
   * @param dryRun whether it is only told what would become of them
   * @throws InvalidInput if they are mapped to a partner or product that is not known
   */
  public Tried release(
      Tenant tenant, HeldLines.Wanted wanted, CodeMapping mapping, boolean dryRun, Cause cause) {
    check(tenant, mapping);
    List<HeldLine> still = new ArrayList<>();
    long[] counts = new long[2];
    lines.forEachBatch(
        tenant,
        wanted,
        batch -> {
          Predicate<LineDecision> which = line -> wanted.has(batch, line);
          HeldTrial.Result now =
              dryRun
                  ? sales.rehearse(tenant, batch, which, mapping)
                  : sales.release(tenant, batch.id(), which, mapping, cause);
          counts[0] += now.counted().size();
          counts[1] += now.still().size();
          now.still().stream()
              .limit(TOLD - still.size())
              .map(line -> HeldLine.of(batch, line, Objects.requireNonNull(line.sale())))
              .forEach(still::add);
        });
    return new Tried(counts[0], counts[1], still);
  }

  /**
   * Gives held lines up, so that they never count and their external ids may come again. A place
   * where no line is held is left out.
   *
   * @param dryRun whether it is only told how many it would be
   * @return how many were given up
   */
  public long discard(Tenant tenant, HeldLines.Wanted wanted, boolean dryRun, String why) {
    long[] discarded = new long[1];
    lines.forEachBatch(
        tenant,
        wanted,
        batch ->
            discarded[0] +=
                dryRun
                    ? chosen(batch, wanted).size()
                    : transactions.call(() -> giveUp(tenant, batch.id(), wanted, why)));
    return discarded[0];
  }

  private int giveUp(Tenant tenant, String batchId, HeldLines.Wanted wanted, String why) {
    StoredBatch batch = batches.find(tenant, batchId);
    List<LineDecision> chosen = batch == null || batch.voided() ? List.of() : chosen(batch, wanted);
    if (batch != null && !chosen.isEmpty()) {
      states.giveUp(tenant, batch, chosen, why);
      claims.free(
          tenant,
          batchId,
          chosen.stream().map(line -> Objects.requireNonNull(line.sale()).claimedId()).toList());
    }
    return chosen.size();
  }

  private static List<LineDecision> chosen(StoredBatch batch, HeldLines.Wanted wanted) {
    return batch.waiting().stream().filter(line -> wanted.has(batch, line)).toList();
  }

  private void check(Tenant tenant, CodeMapping mapping) {
    String partner = mapping.partnerCode();
    if (partner != null && roster.byCode(tenant, List.of(partner)).isEmpty()) {
      throw InvalidInput.unknown("toPartnerCode", "partner");
    }
    String product = mapping.productCode();
    if (product != null && products.byCode(tenant, List.of(product)).isEmpty()) {
      throw InvalidInput.unknown("toProductCode", "product");
    }
  }
}
