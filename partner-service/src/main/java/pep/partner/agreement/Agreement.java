package pep.partner.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/**
 * One version of an agreement. What it says is for good: another version says something else. The
 * versions of one agreement share its code and are counted from 1.
 */
public class Agreement extends Aggregate {

  static final AggregateKind<Agreement> KIND =
      AggregateKind.of(Agreement.class, "agreement", "agreements")
          .searchedBy(agreement -> Stream.of(agreement.code, agreement.terms.title()));

  /** How long before the deadline partners are told once more. */
  static final Duration REMINDED_BEFORE = Duration.ofDays(7);

  private String code;
  private int number;
  private AgreementTerms terms;
  private @Nullable Instant withdrawnAt;
  private @Nullable String toldUpTo;

  @SuppressWarnings("NullAway.Init")
  private Agreement() {}

  private Agreement(
      Tenant tenant, String id, String code, int number, AgreementTerms terms, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.number = number;
    this.terms = terms;
    dueAt(terms.from());
  }

  /**
   * @param number 1 for the first version, else one more than the version before
   */
  static Agreement publish(
      Tenant tenant,
      String id,
      String code,
      int number,
      AgreementTerms terms,
      String by,
      Instant now) {
    Agreement agreement = new Agreement(tenant, id, code, number, terms, now);
    Deadline deadline = terms.deadline();
    agreement.raise(
        new AgreementPublished(
            id,
            code,
            number,
            terms.title(),
            terms.from(),
            deadline == null ? null : deadline.acceptBy(),
            by));
    return agreement;
  }

  /** It is as if it had never been; a repeat keeps the first instant. */
  void withdraw(Instant at) {
    if (withdrawnAt == null) {
      withdrawnAt = at;
      dueAt(null);
    }
  }

  /** Partners were told up to this one; the next ones are told now. */
  void told(String partnerId) {
    toldUpTo = partnerId;
  }

  /** All were told; once more some days before the deadline, if that is still to come. */
  void toldAll(Instant now) {
    toldUpTo = null;
    Deadline deadline = terms.deadline();
    Instant reminder = deadline == null ? null : deadline.acceptBy().minus(REMINDED_BEFORE);
    dueAt(reminder != null && reminder.isAfter(now) ? reminder : null);
  }

  boolean isStarted(Instant now) {
    return withdrawnAt == null && !terms.from().isAfter(now);
  }

  /** What who has not accepted it does without now. */
  Set<PartnerRight> withheld(Instant now) {
    Deadline deadline = terms.deadline();
    return deadline == null || now.isBefore(deadline.acceptBy()) ? Set.of() : deadline.withholds();
  }

  public String code() {
    return code;
  }

  public int number() {
    return number;
  }

  public AgreementTerms terms() {
    return terms;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** The last partner that was told in a round that is not at its end; null between rounds. */
  @Nullable String toldUpTo() {
    return toldUpTo;
  }
}
