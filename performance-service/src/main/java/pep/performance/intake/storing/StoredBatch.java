package pep.performance.intake.storing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import pep.performance.intake.OutcomeCounts;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.Sale;
import pep.performance.intake.line.WaitingKey;

/**
 * A batch as it is stored: all its lines packed in one value, and what they came to.
 *
 * @param differs how many lines say otherwise than a recorded one; null in batches that were stored
 *     before that was told apart
 * @param heldLines how many lines are held now
 * @param reasons how many lines were not accepted for which first reason
 * @param held what lines wait for: codes of partners, sales that returns name, decisions
 * @param released codes of partners whose lines were held here and have been counted since, in
 *     batches that were stored before that was noted by line
 * @param releases how often lines were released from here
 * @param settled ids of lines that counted or were held here and were taken back each by itself;
 *     null where none was
 * @param discarded why lines that were held here were given up, by their ids; null where none was
 * @param unattributed codes of the products of lines that count here without a product line; null
 *     where there are none
 * @param attributed ids of lines that counted here and count in another batch since their product
 *     line is known; null where none was
 * @param attributions how often that happened; null for never
 * @param counted ids of lines that were held here and have been counted since; null where none was
 */
public record StoredBatch(
    @Id String id,
    String intakeId,
    BatchKind kind,
    int partition,
    long sequence,
    long number,
    long fingerprint,
    String currency,
    Instant at,
    long accepted,
    long duplicate,
    @Nullable Long differs,
    long heldLines,
    long refused,
    Map<String, Long> reasons,
    Set<String> held,
    Set<String> released,
    long releases,
    boolean voided,
    @Nullable Set<String> settled,
    @Nullable Set<String> counted,
    @Nullable Map<String, String> discarded,
    @Nullable Set<String> unattributed,
    @Nullable Set<String> attributed,
    @Nullable Long attributions,
    byte[] packed) {

  static StoredBatch of(NewBatch batch, int partition, long sequence, Instant at) {
    DecidedBatch decided = batch.decided();
    List<LineDecision> decisions = decided.decisions();
    OutcomeCounts counts = decided.counts();
    return new StoredBatch(
        batch.id(),
        batch.intakeId(),
        batch.kind(),
        partition,
        sequence,
        decided.number(),
        decided.fingerprint(),
        batch.currency().getCode(),
        at,
        counts.accepted(),
        counts.duplicate(),
        counts.differs(),
        counts.held(),
        counts.refused(),
        ReasonCounts.of(decisions),
        new LinkedHashSet<>(decided.waitingFor()),
        Set.of(),
        0,
        false,
        null,
        null,
        null,
        unattributed(batch),
        null,
        null,
        PackedLines.pack(batch.currency(), decisions));
  }

  public List<LineDecision> decisions() {
    return PackedLines.unpack(packed);
  }

  private static @Nullable Set<String> unattributed(NewBatch batch) {
    Set<String> codes = batch.kind().undoes() ? Set.of() : batch.decided().unattributed();
    return codes.isEmpty() ? null : codes;
  }

  /** The lines that count here, or are held here, still. */
  public List<LineDecision> standing() {
    Set<String> gone = new HashSet<>(settled == null ? Set.of() : settled);
    if (attributed != null) {
      gone.addAll(attributed);
    }
    return decisions().stream().filter(line -> !isOneOf(gone, line)).toList();
  }

  /** The lines that are held here still. */
  public List<LineDecision> waiting() {
    return standing().stream()
        .filter(line -> line.outcome() == Outcome.HELD && !isCounted(line))
        .toList();
  }

  /** The held lines that wait here for one of these. */
  List<LineDecision> waitingFor(Set<String> keys) {
    return waiting().stream().filter(line -> keys.contains(WaitingKey.of(line))).toList();
  }

  /** What lines wait for here, but for these lines. */
  Set<String> heldWithout(List<LineDecision> lines) {
    Set<String> gone = Set.copyOf(LineDecision.ids(lines));
    return waiting().stream()
        .filter(line -> !isOneOf(gone, line))
        .map(WaitingKey::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a line that was held here has been counted since. */
  public boolean isCounted(LineDecision line) {
    return line.outcome() == Outcome.HELD
        && (released.contains(code(line)) || (counted != null && isOneOf(counted, line)));
  }

  private static String code(LineDecision line) {
    return Objects.requireNonNull(line.sale()).partnerCode();
  }

  /**
   * A line that is held here.
   *
   * @throws IllegalArgumentException if none of this id is
   */
  public LineDecision heldLine(String lineId) {
    return waiting().stream()
        .filter(line -> isOneOf(Set.of(lineId), line))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(lineId + " is not held by " + id));
  }

  /** The lines that count here without a product line, still. */
  public List<LineDecision> withoutProductLine() {
    return standing().stream()
        .filter(line -> line.attribution() != null && line.attribution().productLine() == null)
        .toList();
  }

  /** How often lines were attributed from here. */
  public long timesAttributed() {
    return attributions == null ? 0 : attributions;
  }

  /** Why a line that was held here was given up; null of any other. */
  public @Nullable String whyDiscarded(String lineId) {
    return discarded == null ? null : discarded.get(lineId);
  }

  private static boolean isOneOf(Set<String> lineIds, LineDecision line) {
    Sale sale = line.sale();
    return sale != null && lineIds.contains(sale.id());
  }
}
