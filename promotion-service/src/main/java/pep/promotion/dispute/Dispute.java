package pep.promotion.dispute;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.PartnerStanding;

/** A line of a partner's statement that the partner disputes, with all that is said about it. */
public class Dispute extends Aggregate {

  static final AggregateKind<Dispute> KIND = AggregateKind.of(Dispute.class, "dispute", "disputes");

  private String partnerId;
  private String partnerCode;
  private DisputedLine line;
  private DisputeStatus status;
  private List<DisputeMessage> messages;
  private @Nullable Money adjustment;
  private @Nullable String resolution;

  @SuppressWarnings("NullAway.Init")
  private Dispute() {}

  private Dispute(
      Tenant tenant, String id, PartnerStanding partner, DisputedLine line, DisputeMessage first) {
    super(tenant, id, first.at());
    this.partnerId = partner.partnerId();
    this.partnerCode = partner.partnerCode();
    this.line = line;
    this.status = DisputeStatus.OPEN;
    this.messages = List.of(first);
  }

  static Dispute of(
      Tenant tenant, String id, PartnerStanding partner, DisputedLine line, DisputeMessage first) {
    return new Dispute(tenant, id, partner, line, first);
  }

  /**
   * @throws DisputeClosed once it is over
   */
  void say(DisputeMessage message) {
    guardOpen();
    List<DisputeMessage> more = new ArrayList<>(messages);
    more.add(message);
    messages = List.copyOf(more);
  }

  /**
   * Ends it.
   *
   * @param owed by how much more is owed, below zero for less; null where all stays as it is
   * @throws DisputeClosed once it is over
   */
  void resolve(@Nullable Money owed, String reason) {
    guardOpen();
    status = owed == null ? DisputeStatus.REJECTED : DisputeStatus.ADJUSTED;
    adjustment = owed;
    resolution = reason;
  }

  /** Ends it for the partner. A repeat changes nothing. */
  void withdraw() {
    if (status != DisputeStatus.WITHDRAWN) {
      guardOpen();
      status = DisputeStatus.WITHDRAWN;
    }
  }

  private void guardOpen() {
    if (status != DisputeStatus.OPEN) {
      throw new DisputeClosed(id(), status);
    }
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** What is disputed. */
  public DisputedLine line() {
    return line;
  }

  public DisputeStatus status() {
    return status;
  }

  /** What was said, the first at the beginning. */
  public List<DisputeMessage> messages() {
    return messages;
  }

  /** By how much more is owed; null where nothing was posted. */
  public @Nullable Money adjustment() {
    return adjustment;
  }

  /** Why it ended so; null while it is open. */
  public @Nullable String resolution() {
    return resolution;
  }
}
