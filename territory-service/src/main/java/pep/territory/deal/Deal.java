package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.BlockingKeys;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.NormalisedIdentity;
import pep.territory.deal.DealReruling.Reruled;
import pep.territory.decision.Reason;
import pep.territory.roster.KnownPartner;

/**
 * A sale that a partner works on, registered so that no other partner is let at the same customer
 * while it is protected: from its registration until {@link #protectedUntil}, exclusive.
 */
public class Deal extends Aggregate {

  public static final String ID_PREFIX = "dea";

  static final AggregateKind<Deal> KIND =
      AggregateKind.of(Deal.class, "deal", "deals")
          .publishing(DealChanged::of)
          .searchedBy(
              deal ->
                  Stream.concat(
                      Stream.of(deal.partnerCode, deal.request.description()),
                      deal.request.customer().texts()));

  private String partnerId;
  private String partnerCode;
  private @Nullable String accountId;
  private @Nullable String bookedOn;
  private DealRequest request;
  private List<String> keys;
  private @Nullable List<CustomerIdentity> alsoKnownAs;
  private DealDecision decision;
  private @Nullable DealFacts facts;
  private @Nullable String decidedFor;
  private @Nullable List<DealExtension> extensions;
  private @Nullable DealObjection objection;
  private @Nullable List<DealShare> shares;
  private @Nullable DealReferrer referrer;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealStanding standing;

  @SuppressWarnings("NullAway.Init")
  private Deal() {}

  /**
   * A deal as the conflict policy decided on it.
   *
   * @param account of the customer; none of a deal that is refused
   */
  Deal(
      Tenant tenant,
      String id,
      KnownPartner partner,
      DealRequest request,
      @Nullable Account account,
      DealDecision decision,
      DealFacts facts,
      Duration protection,
      Instant now) {
    super(tenant, id, now);
    this.partnerId = partner.id();
    this.partnerCode = partner.code();
    this.request = request;
    this.keys = List.copyOf(BlockingKeys.of(NormalisedIdentity.of(request.customer())));
    decided(decision, facts, account, protection, now);
  }

  private void decided(
      DealDecision newDecision,
      DealFacts newFacts,
      @Nullable Account account,
      Duration protection,
      Instant now) {
    this.decision = newDecision;
    this.facts = newFacts;
    this.decidedFor = partnerId;
    this.accountId = account == null ? null : account.id();
    if (account != null && !account.merged().isEmpty()) {
      knowAs(account.identities());
    }
    DealReview before = standing == null ? null : standing.review();
    stand(
        DealStanding.decided(before, newDecision.outcome(), newFacts.setAside(), protection, now));
    switch (newDecision.outcome()) {
      case REGISTER -> raise(DealRegistered.of(this));
      case REVIEW -> {}
      case REFUSE -> raise(DealRefused.of(this, newDecision.reasons()));
    }
  }

  private void stand(DealStanding now) {
    this.standing = now;
    dueAt(now.dueAt());
  }

  /**
   * The reviewer wants it registered; the policy has decided once more, with the doubts set aside.
   * Where new doubts came up it stays in review, where the customer was taken meanwhile it is
   * refused.
   *
   * @throws DealNotInReview if it is not in review
   */
  void registerAfterReview(Reruled reruled) {
    requireInReview();
    decided(reruled);
  }

  private void decided(Reruled reruled) {
    decided(
        reruled.decision(),
        reruled.ruling().facts(),
        reruled.account(),
        reruled.protection(),
        reruled.at());
  }

  /**
   * The reviewer has found that another partner serves its customer. A repeat changes nothing.
   *
   * @throws DealNotInReview if it is not in review
   */
  void refuseAfterReview(String reason) {
    if (status() == DealStatus.REFUSED && review() != null) {
      return;
    }
    requireInReview();
    stand(standing.refused(reason));
    raise(
        DealRefused.of(
            this,
            List.of(Reason.of("refused-after-review", "Another partner serves this customer."))));
  }

  /**
   * The vendor says yes; the protection begins anew. A repeat changes nothing.
   *
   * @throws DealNotOpen if it is not waiting for an answer
   */
  void approve(Duration protection, Instant now) {
    if (status() == DealStatus.APPROVED) {
      return;
    }
    require(status() == DealStatus.REGISTERED && standing.isProtected(now));
    stand(standing.approved(protection, now));
    raise(DealApproved.of(this));
  }

  /**
   * The vendor says no. A repeat changes nothing.
   *
   * @throws DealNotOpen if it is not waiting for an answer
   */
  void reject(String reason) {
    if (status() == DealStatus.REFUSED) {
      return;
    }
    require(status() == DealStatus.REGISTERED);
    stand(standing.refused(reason));
    raise(DealRefused.of(this, List.of(Reason.of("rejected", reason))));
  }

  /**
   * Protects it longer.
   *
   * @param ceiling by how many days it may be extended in all
   * @throws DealNotOpen if it is not approved, or its protection has run out
   * @throws ExtensionUnproven if it was extended before and nothing shows that it goes on
   * @throws ExtensionTooLong if it would be extended by more days than the ceiling
   */
  void extend(DealExtension by, int ceiling) {
    require(status() == DealStatus.APPROVED && standing.isProtected(by.at()));
    by.requireAfter(extensions(), ceiling, id());
    this.extensions = Stream.concat(extensions().stream(), Stream.of(by)).toList();
    stand(standing.extended(Duration.ofDays(by.days()), by.reason(), by.at()));
  }

  /**
   * Its partner, or the vendor for it, says that the customer is its own. A repeat changes nothing.
   *
   * @throws ObjectionNotPossible if the conflict policy has not refused it for another's deal, or
   *     it is too late, or an objection was decided on
   */
  void object(DealObjection raised) {
    if (objection != null && objection.isOpen()) {
      return;
    }
    raised.requirePossible(this);
    this.objection = raised;
    dueAt(raised.dueAt());
    raise(DealObjected.of(this, raised));
  }

  /**
   * The objection is right: with the deals it was raised against out of the way the policy has
   * decided once more.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  void upholdObjection(String by, String reason, Reruled reruled) {
    this.objection = requireObjection().upheld(id(), by, reason);
    decided(reruled);
  }

  /**
   * The registration that stood against it stands. A repeat changes nothing.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  void dismissObjection(String by, String reason) {
    if (objection != null && objection.status() == DealObjection.Status.DISMISSED) {
      return;
    }
    endObjection(requireObjection().dismissed(id(), by, reason), "objection-dismissed", reason);
  }

  private void endObjection(DealObjection ended, String code, String text) {
    this.objection = ended;
    dueAt(null);
    raise(DealRefused.of(this, List.of(Reason.of(code, text))));
  }

  /**
   * Checks that somebody is asked to decide on its objection.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  DealObjection requireObjection() {
    if (objection == null || !objection.isOpen()) {
      throw new ObjectionNotOpen(id());
    }
    return objection;
  }

  /**
   * The customer has decided. A repeat with the same outcome changes nothing.
   *
   * @throws DealNotOpen if it is not approved
   */
  void close(DealOutcome how, @Nullable String reason) {
    if (status() == DealStatus.CLOSED && outcome() == how) {
      return;
    }
    require(status() == DealStatus.APPROVED);
    stand(standing.closed(how, reason));
    raise(DealClosed.of(this, how));
  }

  /**
   * What is expected of it has changed; its customer and lines stay as they were decided on.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void expect(@Nullable String description, @Nullable Money value) {
    require(status().isLive());
    this.request = request.expecting(description, value);
  }

  /**
   * Several sell it together.
   *
   * @param parts its own partner's among them; none for that one alone
   * @throws DealNotOpen if it protects nobody any more
   */
  void share(List<DealShare> parts) {
    require(status().isLive());
    this.shares = parts.isEmpty() ? null : List.copyOf(parts);
  }

  /**
   * Who of its partner's people sells it, and which other partner referred it.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void originate(@Nullable String seller, @Nullable DealReferrer by) {
    require(status().isLive());
    this.request = request.soldBy(seller);
    this.referrer = by;
  }

  /**
   * Its partner gives it up, which frees its customer. A repeat changes nothing.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void withdraw(String reason) {
    require(status().isLive() || status() == DealStatus.RELEASED);
    release(reason);
  }

  /** Frees its customer, for its partner is gone. One that protects nobody stays as it is. */
  void release(String reason) {
    if (!status().isLive()) {
      return;
    }
    raise(DealReleased.of(this, reason));
    stand(standing.released(reason));
  }

  /**
   * Hands it, with what is left of its protection, to another partner, who sells it alone until
   * something else is said. A repeat changes nothing.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void transfer(KnownPartner to, String reason) {
    if (partnerId.equals(to.id())) {
      return;
    }
    require(status().isLive());
    raise(DealReleased.of(this, reason));
    this.partnerId = to.id();
    this.partnerCode = to.code();
    this.shares = null;
    this.request = request.soldBy(null);
    this.referrer = referrer != null && referrer.partnerId().equals(to.id()) ? null : referrer;
    stand(standing.because(reason));
    raise(DealTransferred.of(this));
  }

  /** Its customer is known by these descriptions as well, and protected as each of them. */
  void knowAs(List<CustomerIdentity> identities) {
    this.alsoKnownAs = List.copyOf(identities);
    SortedSet<String> all =
        new TreeSet<>(BlockingKeys.of(NormalisedIdentity.of(request.customer())));
    identities.forEach(each -> all.addAll(BlockingKeys.of(NormalisedIdentity.of(each))));
    this.keys = List.copyOf(all);
  }

  List<CustomerIdentity> alsoKnownAs() {
    return alsoKnownAs == null ? List.of() : alsoKnownAs;
  }

  /** Follows its customer's account into another one. */
  void follow(String into) {
    if (bookedOn == null) {
      this.bookedOn = accountId;
    }
    this.accountId = into;
  }

  /** The account that its customer had before that was taken into another one. */
  @Nullable String bookedOn() {
    return bookedOn == null ? accountId : bookedOn;
  }

  /**
   * Notes that its review is late, reminds its partner, lets it expire if its protection has run
   * out, or its objection lapse if nobody has decided on it.
   */
  void expireWhenDue(Instant now) {
    if (objection != null && objection.isOpen()) {
      lapseWhenDue(objection, now);
      return;
    }
    boolean lived = status().isLive();
    boolean reminds = standing.remindsAt(now);
    stand(standing.at(now));
    if (lived && !status().isLive()) {
      raise(DealExpired.of(this));
    } else if (reminds) {
      raise(DealExpiring.of(this));
    }
  }

  private void lapseWhenDue(DealObjection open, Instant now) {
    if (!now.isBefore(open.dueAt())) {
      endObjection(
          open.lapsed(), "objection-lapsed", "Nobody has decided on the objection in time.");
    }
  }

  /**
   * Checks that somebody is asked to decide on it.
   *
   * @throws DealNotInReview if it is not in review
   */
  DealReview requireInReview() {
    DealReview review = review();
    if (!standing.isInReview() || review == null) {
      throw new DealNotInReview(id(), status());
    }
    return review;
  }

  private void require(boolean open) {
    if (!open) {
      throw new DealNotOpen(id(), status(), protectedUntil());
    }
  }

  /** When the protection of a live deal ends. */
  Instant protectionEnd() {
    return standing.protectionEnd();
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** The account of its customer; none of a deal that the conflict policy refused. */
  public @Nullable String accountId() {
    return accountId;
  }

  /** What the partner registered. */
  public DealRequest request() {
    return request;
  }

  public DealStatus status() {
    return standing.status();
  }

  /** When the protection ends, exclusive; none where there is none any more. */
  public @Nullable Instant protectedUntil() {
    return standing.protectedUntil();
  }

  public DealDecision decision() {
    return decision;
  }

  /** The partner that held it when it was decided on. */
  String decidedFor() {
    return decidedFor == null ? partnerId : decidedFor;
  }

  /** What the decision rested on; none of deals decided before facts were kept. */
  @Nullable DealFacts facts() {
    return facts;
  }

  /** The review that it is, or was, in. */
  public @Nullable DealReview review() {
    return standing.review();
  }

  /** The partners that sell it together, its own among them; none where that one sells it alone. */
  public List<DealShare> shares() {
    return shares == null ? List.of() : List.copyOf(shares);
  }

  /** The partner that referred it; null for none. */
  public @Nullable DealReferrer referrer() {
    return referrer;
  }

  /** By what it was protected longer, the first first. */
  public List<DealExtension> extensions() {
    return extensions == null ? List.of() : List.copyOf(extensions);
  }

  /** What was said against its refusal, and what became of it. */
  public @Nullable DealObjection objection() {
    return objection;
  }

  public @Nullable DealOutcome outcome() {
    return standing.outcome();
  }

  public @Nullable String statusReason() {
    return standing.statusReason();
  }

  public @Nullable Instant approvedAt() {
    return standing.approvedAt();
  }
}
