package pep.performance.intake.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.Sale;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.tenancy.Tenant;

/** Tells how each line of an intake ended, in the order of the file. */
@Service
public class IntakeReport {

  private static final int BATCHES = 8;

  private final SaleBatches batches;

  IntakeReport(SaleBatches batches) {
    this.batches = batches;
  }

  /**
   * One line of the report.
   *
   * @param line its place in the file, from 1
   * @param id of the line; null where it was refused
   * @param held whether it was held before it was accepted
   * @param corrected whether another line was put in its place, so that it counts no more
   * @param discarded why it was given up, where it was
   * @param sent the cells of a refused line by their columns, to be mended and sent again
   * @param reasons why it was not accepted, or was held before
   */
  public record Row(
      long line,
      String outcome,
      @Nullable String id,
      @Nullable String externalId,
      @Nullable String partnerCode,
      @Nullable Boolean held,
      @Nullable Boolean corrected,
      @Nullable String discarded,
      @Nullable Map<String, String> sent,
      @Nullable List<ReportedReason> reasons) {}

  /**
   * Why a line ended as it did.
   *
   * @param recorded what the line that was recorded before has in this column
   */
  public record ReportedReason(
      String code,
      @Nullable String column,
      @Nullable String value,
      @Nullable String recorded,
      String cure) {}

  /**
   * Hands over the rows, a few batches in memory at a time.
   *
   * @param only the outcome that is wanted; all where null
   */
  public void forEach(
      Tenant tenant, String intakeId, @Nullable Outcome only, Consumer<Row> action) {
    forEachDecision(
        tenant,
        intakeId,
        (batch, decision) -> {
          Row row = row(batch, decision);
          if (only == null || only.wireName().equals(row.outcome())) {
            action.accept(row);
          }
        });
  }

  private void forEachDecision(
      Tenant tenant, String intakeId, BiConsumer<StoredBatch, LineDecision> action) {
    long next = 0;
    List<StoredBatch> some = batches.ofFile(tenant, intakeId, next, BATCHES);
    while (!some.isEmpty()) {
      for (StoredBatch batch : some) {
        batch.decisions().forEach(decision -> action.accept(batch, decision));
      }
      next = some.getLast().number() + 1;
      some = batches.ofFile(tenant, intakeId, next, BATCHES);
    }
  }

  /** Hands over the cells of the refused lines as they stood, in the order of the file. */
  public void forEachRefused(Tenant tenant, Intake intake, Consumer<Map<Column, String>> action) {
    forEachDecision(
        tenant,
        intake.id(),
        (batch, decision) -> {
          if (decision.outcome() == Outcome.REFUSED) {
            action.accept(decision.sent());
          }
        });
  }

  public static Row row(StoredBatch batch, LineDecision decision) {
    Sale sale = decision.sale();
    Set<String> settled = batch.settled() == null ? Set.of() : batch.settled();
    boolean released = batch.isCounted(decision);
    boolean gone = sale != null && settled.contains(sale.id());
    Outcome outcome = outcome(decision, released, gone);
    List<ReportedReason> reasons = decision.reasons().stream().map(IntakeReport::reason).toList();
    return new Row(
        decision.number(),
        outcome.wireName(),
        sale == null ? null : sale.id(),
        sale == null ? null : sale.externalId(),
        sale == null ? null : sale.partnerCode(),
        released ? true : null,
        gone && outcome == Outcome.ACCEPTED ? true : null,
        sale == null ? null : batch.whyDiscarded(sale.id()),
        sent(decision),
        reasons.isEmpty() ? null : reasons);
  }

  private static @Nullable Map<String, String> sent(LineDecision decision) {
    Map<String, String> cells = new TreeMap<>();
    decision.sent().forEach((column, cell) -> cells.put(column.wireName(), cell));
    return cells.isEmpty() ? null : cells;
  }

  private static Outcome outcome(LineDecision decision, boolean released, boolean gone) {
    if (released) {
      return Outcome.ACCEPTED;
    }
    return gone && decision.outcome() == Outcome.HELD ? Outcome.DISCARDED : decision.outcome();
  }

  public static ReportedReason reason(LineReason reason) {
    Column column = reason.column();
    return new ReportedReason(
        reason.code().wireName(),
        column == null ? null : column.wireName(),
        reason.value(),
        reason.recorded(),
        reason.code().cure());
  }
}
