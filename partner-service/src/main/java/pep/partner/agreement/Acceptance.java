package pep.partner.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Partner;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;

/** That a partner accepted a version of an agreement. It is for good. */
public class Acceptance extends Aggregate {

  static final AggregateKind<Acceptance> KIND =
      AggregateKind.of(Acceptance.class, "acceptance", "agreements.acceptances");

  private String agreementId;
  private String agreementCode;
  private int number;
  private String partnerId;
  private String partnerCode;
  private String by;
  private @Nullable String from;

  @SuppressWarnings("NullAway.Init")
  private Acceptance() {}

  private Acceptance(
      Partner partner,
      String id,
      Agreement agreement,
      String by,
      @Nullable String from,
      Instant at) {
    super(partner.tenant(), id, at);
    this.agreementId = agreement.id();
    this.agreementCode = agreement.code();
    this.number = agreement.number();
    this.partnerId = partner.id();
    this.partnerCode = partner.code();
    this.by = by;
    this.from = from;
  }

  /**
   * @param from the network address that it came from; null for one on paper, noted by the vendor
   */
  static Acceptance of(
      Partner partner,
      String id,
      Agreement agreement,
      String by,
      @Nullable String from,
      Instant at) {
    Acceptance acceptance = new Acceptance(partner, id, agreement, by, from, at);
    acceptance.raise(
        new AgreementAccepted(
            id,
            agreement.id(),
            agreement.code(),
            agreement.number(),
            partner.id(),
            partner.code(),
            by));
    return acceptance;
  }

  public String agreementId() {
    return agreementId;
  }

  public String agreementCode() {
    return agreementCode;
  }

  public int number() {
    return number;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** The subject that accepted, or noted it. */
  public String by() {
    return by;
  }

  public @Nullable String from() {
    return from;
  }
}
