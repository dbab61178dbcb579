package pep.performance.intake.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/**
 * A file, a stream or a call that brought sales. Its lines are stored in batches beside it; what it
 * says here changes when it begins, ends and is voided, not with each batch.
 */
public class Intake extends Aggregate {

  public static final AggregateKind<Intake> KIND =
      AggregateKind.of(Intake.class, "intake", "sales.intakes");

  private String source;
  private @Nullable String digest;
  private @Nullable String received;
  private @Nullable String sameBytesAs;
  private @Nullable String partnerId;
  private int batchSize;
  private IntakeStatus status;
  private long lines;
  private @Nullable Instant completedAt;
  private @Nullable String voidReason;
  private @Nullable String refusal;

  @SuppressWarnings("NullAway.Init")
  private Intake() {}

  private Intake(Tenant tenant, String id, String source, int batchSize, Instant now) {
    super(tenant, id, now);
    this.source = source;
    this.batchSize = batchSize;
    this.status = IntakeStatus.OPEN;
  }

  /**
   * An intake that begins.
   *
   * @param digest SHA-256 of the file in hexadecimal, where it was given
   * @param received SHA-256 of what came, in hexadecimal; null of a single sale
   * @param partnerId the partner that sends it; null where the vendor does
   * @param batchSize how many lines a batch has; for good, since lines are found by it again
   */
  public static Intake begin(
      Tenant tenant,
      String id,
      String source,
      @Nullable String digest,
      @Nullable String received,
      @Nullable String partnerId,
      int batchSize,
      Instant now) {
    Intake intake = new Intake(tenant, id, source, batchSize, now);
    intake.digest = digest;
    intake.received = received;
    intake.partnerId = partnerId;
    return intake;
  }

  /**
   * All lines are stored; a repeat of the same file finds nothing to change. Of a file it is told,
   * a single sale is told of by itself.
   */
  public void complete(LinesTaken taken, Instant now) {
    if (status != IntakeStatus.OPEN) {
      return;
    }
    status = IntakeStatus.COMPLETE;
    lines = taken.lines();
    completedAt = now;
    if (received != null) {
      raise(
          new IntakeCompleted(
              id(), source, partnerId, lines, taken.accepted(), taken.held(), taken.refused()));
    }
  }

  /** Its file is, byte for byte, the one of another intake that counts. */
  public void repeats(String intakeId) {
    sameBytesAs = intakeId;
  }

  /** The file was refused as a whole, before any line of it was stored. */
  public void refuse(String why) {
    status = IntakeStatus.REFUSED;
    refusal = why;
  }

  /** A file that can be taken comes in the place of one that was refused. */
  public void reopen(Intake fresh) {
    if (status == IntakeStatus.REFUSED) {
      status = IntakeStatus.OPEN;
      refusal = null;
      source = fresh.source;
      received = fresh.received;
      sameBytesAs = fresh.sameBytesAs;
    }
  }

  /** Begins to reverse its lines; once begun, a repeat changes nothing. */
  public void beginVoiding(String reason, Instant now) {
    if (!status.isVoid()) {
      status = IntakeStatus.VOIDING;
      voidReason = reason;
      dueAt(now);
    }
  }

  /** All of its lines are reversed. */
  public void voided() {
    if (status == IntakeStatus.VOIDING) {
      status = IntakeStatus.VOIDED;
      dueAt(null);
    }
  }

  public String source() {
    return source;
  }

  public @Nullable String digest() {
    return digest;
  }

  /** SHA-256 of what came, in hexadecimal; null of a single sale. */
  @Nullable String received() {
    return received;
  }

  /** The intake that has the same bytes and counts beside this one; null where there was none. */
  public @Nullable String sameBytesAs() {
    return sameBytesAs;
  }

  public @Nullable String partnerId() {
    return partnerId;
  }

  /** The id of the batch that has a line, by its place in the file. */
  public String batchOf(long line) {
    return id() + "/" + (line - 1) / batchSize;
  }

  public int batchSize() {
    return batchSize;
  }

  public IntakeStatus status() {
    return status;
  }

  /** How many lines the file has; 0 until it is complete. */
  public long lines() {
    return lines;
  }

  public @Nullable Instant completedAt() {
    return completedAt;
  }

  /** Why its file was refused; null unless it was. */
  public @Nullable String refusal() {
    return refusal;
  }

  public @Nullable String voidReason() {
    return voidReason;
  }
}
