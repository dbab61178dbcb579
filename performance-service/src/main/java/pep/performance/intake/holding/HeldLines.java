package pep.performance.intake.holding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.LineStates;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Tenant;

/** The lines that are held, whatever file they came in, and the decision not to count them. */
@Service
public class HeldLines {

  private final SaleBatches batches;
  private final LineStates states;
  private final Claims claims;
  private final Intakes intakes;
  private final Transactions transactions;

  HeldLines(
      SaleBatches batches,
      LineStates states,
      Claims claims,
      Intakes intakes,
      Transactions transactions) {
    this.batches = batches;
    this.states = states;
    this.claims = claims;
    this.intakes = intakes;
    this.transactions = transactions;
  }

  /**
   * Which held lines are asked for; null where it does not matter.
   *
   * @param reason what they are held for, by its name on the wire
   */
  public record Wanted(
      @Nullable String intakeId, @Nullable String partnerCode, @Nullable String reason) {

    boolean has(HeldLine line) {
      return isOrAny(intakeId, line.intakeId())
          && isOrAny(partnerCode, line.partnerCode())
          && isOrAny(reason, line.reasons().getFirst().code());
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
    for (String batchId : batches.holding(tenant)) {
      StoredBatch batch = batches.find(tenant, batchId);
      if (batch != null) {
        for (LineDecision held : batch.waiting()) {
          HeldLine line = HeldLine.of(batch, held, Objects.requireNonNull(held.sale()));
          if (wanted.has(line)) {
            action.accept(line);
          }
        }
      }
    }
  }

  /**
   * Gives held lines up, so that they never count and their external ids may come again. A place
   * where no line is held is left out.
   *
   * @return how many were given up
   */
  public int discard(Tenant tenant, List<Place> places, String why) {
    Map<String, Set<Long>> byBatch = new HashMap<>();
    for (Place place : places) {
      intakes
          .find(tenant, place.intakeId())
          .ifPresent(
              intake ->
                  byBatch
                      .computeIfAbsent(intake.batchOf(place.line()), batch -> new HashSet<>())
                      .add(place.line()));
    }
    int discarded = 0;
    for (Map.Entry<String, Set<Long>> each : byBatch.entrySet()) {
      discarded += transactions.call(() -> discard(tenant, each.getKey(), each.getValue(), why));
    }
    return discarded;
  }

  private int discard(Tenant tenant, String batchId, Set<Long> numbers, String why) {
    StoredBatch batch = batches.find(tenant, batchId);
    if (batch == null || batch.voided()) {
      return 0;
    }
    List<LineDecision> lines =
        batch.waiting().stream().filter(line -> numbers.contains(line.number())).toList();
    if (lines.isEmpty()) {
      return 0;
    }
    states.giveUp(tenant, batch, lines, why);
    List<String> claimed = new ArrayList<>();
    lines.forEach(line -> claimed.add(Objects.requireNonNull(line.sale()).claimedId()));
    claims.free(tenant, batchId, claimed);
    return lines.size();
  }
}
