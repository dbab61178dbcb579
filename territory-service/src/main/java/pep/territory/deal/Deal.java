package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.aggregate.AggregateKind;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.KnownPartner;

/**
 * A sale that a partner works on, registered so that no other partner is let at the same customer
 * while it is protected: from its registration until {@link #protectedUntil}, exclusive.
 */
public class Deal extends HeldDeal {

  public static final String ID_PREFIX = "dea";

  static final AggregateKind<Deal> KIND =
      AggregateKind.of(Deal.class, "deal", "deals")
          .publishing(DealChanged::of)
          .searchedBy(
              deal ->
                  Stream.concat(
                      Stream.of(deal.partnerCode(), deal.request().description()),
                      deal.request().customer().texts()));

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealRuling ruling;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealStanding standing;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealExtensions extensions;

  private @Nullable DealObjection objection;

  @SuppressWarnings("NullAway.Init")
  private Deal() {}

  /** A deal as the conflict policy decided on it. */
  Deal(Tenant tenant, String id, KnownPartner partner, DealRequest request, RuledDeal ruled) {
    super(tenant, id, partner, request, ruled.at());
    this.extensions = DealExtensions.NONE;
    decided(ruled, null);
  }

  /**
   * @param before the review that it is, or was, in
   */
  private void decided(RuledDeal ruled, @Nullable DealReview before) {
    this.ruling = ruled.ruling();
    book(ruled.account());
    this.standing =
        DealStanding.decided(
            before, decision().outcome(), ruling.setAside(), ruled.protection(), ruled.at());
    dueAt(standing.dueAt());
    switch (decision().outcome()) {
      case REGISTER -> raise(DealRegistered.of(this));
      case REVIEW -> {}
      case REFUSE -> raise(DealRefused.of(this, decision().reasons()));
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
  void registerAfterReview(RuledDeal again) {
    decided(again, requireInReview());
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
    raise(DealRefused.of(this, List.of(Reason.of("refused-after-review"))));
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
    raise(DealRefused.of(this, List.of(new Reason("rejected", Map.of("said", reason)))));
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
    this.extensions = extensions.and(by, ceiling, id());
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
    this.objection = raised.possibleFor(this);
    dueAt(raised.dueAt());
    raise(DealObjected.of(this, raised));
  }

  /**
   * The objection is right: with the deals it was raised against out of the way the policy has
   * decided once more.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  void upholdObjection(String by, String reason, RuledDeal again) {
    this.objection = requireObjection().upheld(id(), by, reason);
    decided(again, review());
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
    endObjection(requireObjection().dismissed(id(), by, reason));
  }

  private void endObjection(DealObjection ended) {
    this.objection = ended;
    dueAt(null);
    raise(DealRefused.of(this, List.of(ended.whyRefused())));
  }

  /**
   * Checks that somebody is asked to decide on its objection.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  DealObjection requireObjection() {
    return DealObjection.requireOpen(objection, id());
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
    if (isHeldBy(to)) {
      return;
    }
    checkLive();
    raise(DealReleased.of(this, reason));
    hand(to);
    stand(standing.because(reason));
    raise(DealTransferred.of(this));
  }

  /**
   * Notes that its review is late, reminds its partner, lets it expire if its protection has run
   * out, or its objection lapse if nobody has decided on it.
   */
  void expireWhenDue(Instant now) {
    if (objection != null && objection.isOpen()) {
      DealObjection then = objection.lapsedBy(now);
      if (!then.isOpen()) {
        endObjection(then);
      }
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

  @Override
  void checkLive() {
    require(status().isLive());
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

  public DealStatus status() {
    return standing.status();
  }

  /** When the protection ends, exclusive; none where there is none any more. */
  public @Nullable Instant protectedUntil() {
    return standing.protectedUntil();
  }

  public DealDecision decision() {
    return ruling.decision();
  }

  /** The partner that held it when it was decided on. */
  String decidedFor() {
    return ruling.decidedFor() == null ? partnerId() : ruling.decidedFor();
  }

  /** What the decision rested on; none of deals decided before facts were kept. */
  @Nullable DealFacts facts() {
    return ruling.facts();
  }

  /** The review that it is, or was, in. */
  public @Nullable DealReview review() {
    return standing.review();
  }

  /** By what it was protected longer, the first first. */
  public List<DealExtension> extensions() {
    return extensions.all();
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
