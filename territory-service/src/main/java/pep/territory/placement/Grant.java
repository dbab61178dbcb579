package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.placement.GrantDecision.Outcome;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.Sold;

/** The right of a partner to sell a product line in a territory for a time. */
public class Grant extends Aggregate {

  public static final String ID_PREFIX = "gra";

  static final AggregateKind<Grant> KIND =
      AggregateKind.of(Grant.class, "grant", "grants")
          .publishing(GrantChanged::of)
          .searchedBy(
              grant -> Stream.of(grant.territoryCode, grant.partnerCode, grant.productLine));

  /** How long before its end it is told that it will end; one that is shorter tells nothing. */
  private static final int NOTICE_DAYS = 30;

  private String territoryId;
  private String territoryCode;
  private String partnerId;
  private String partnerCode;
  private String productLine;
  private GrantKind kind;
  private int limit;
  private GrantPeriod period;
  private String zone;
  private GrantStatus status;
  private GrantDecision decision;
  private @Nullable GrantFacts facts;
  private List<String> setAside;
  private @Nullable String endReason;
  private @Nullable LocalDate noticedTo;
  private @Nullable List<CarveOut> carveOuts;
  private @Nullable GrantQuota quota;
  private @Nullable QuotaCourse quotaCourse;
  private @Nullable LocalDate endTold;

  @SuppressWarnings("NullAway.Init")
  private Grant() {}

  /**
   * A grant as the policy decided on it.
   *
   * @param zone the vendor's, in which the days of the period are counted
   * @throws GrantConflict if the decision refuses it
   */
  Grant(Tenant tenant, String id, GrantRequest request, ZoneId zone, Ruling ruling, Instant now) {
    super(tenant, id, now);
    this.territoryId = request.territory().id();
    this.territoryCode = request.territory().code();
    this.partnerId = request.partnerId();
    this.partnerCode = request.partnerCode();
    this.productLine = request.productLine();
    this.kind = request.kind();
    this.limit = request.limit();
    this.period = request.period();
    this.carveOuts = request.carveOuts();
    this.zone = zone.getId();
    this.setAside = List.of();
    this.status = GrantStatus.REVIEW;
    if (tellsEndAt() instanceof Instant from && !now.isBefore(from)) {
      this.endTold = period.until();
    }
    decided(ruling);
  }

  /**
   * The reviewer wants it issued; the policy has decided once more, with the doubts set aside.
   * Where new doubts came up it stays in review.
   *
   * @throws GrantNotInReview if it is not in review
   * @throws GrantConflict if it stands against a grant that was issued meanwhile
   */
  void issueAfterReview(Ruling ruling) {
    requireInReview();
    this.setAside = List.copyOf(doubtsSetAside());
    decided(ruling);
  }

  /**
   * The reviewer does not want it issued.
   *
   * @throws GrantNotInReview if it is not in review
   */
  void refuseAfterReview(@Nullable String reason) {
    if (status == GrantStatus.REFUSED) {
      return;
    }
    requireInReview();
    this.status = GrantStatus.REFUSED;
    this.endReason = reason;
    dueAt(null);
  }

  /**
   * Ends it at once. One that ended before keeps its reason.
   *
   * @throws GrantRefused if it was never issued
   */
  void end(String reason) {
    if (status == GrantStatus.ENDED) {
      return;
    }
    if (status == GrantStatus.REFUSED) {
      throw new GrantRefused(id());
    }
    boolean held = status == GrantStatus.ISSUED;
    this.status = GrantStatus.ENDED;
    this.endReason = reason;
    dueAt(null);
    if (held) {
      raise(GrantEnded.of(this, reason));
    }
  }

  /**
   * Lets it hold until this day, exclusive, and no longer; one that has not begun by then ends at
   * once, and one that ends before anyhow is left alone.
   *
   * @throws GrantRefused if it was never issued
   */
  void giveNotice(LocalDate until, String reason) {
    if (status != GrantStatus.ISSUED || !until.isAfter(period.from())) {
      end(reason);
      return;
    }
    LocalDate end = period().until();
    if (end == null || until.isBefore(end)) {
      this.noticedTo = until;
      this.endReason = reason;
      dueAt(nextDue());
    }
  }

  /**
   * Another grant of its partner takes its place on this day; where it ends then it is as it was.
   */
  void giveWay(LocalDate to, @Nullable String reason) {
    if (!to.equals(period().until())) {
      giveNotice(to, reason == null ? "It goes on under other terms." : reason);
    }
  }

  /** Tells that it ends soon, once for the day on which it does. */
  void tellEnd(Instant now) {
    LocalDate until = period().until();
    if (status == GrantStatus.ISSUED
        && until != null
        && tellsEndAt() instanceof Instant from
        && !now.isBefore(from)) {
      this.endTold = until;
      raise(GrantEnding.of(this, until));
      dueAt(nextDue());
    }
  }

  /** When it is to be told that it ends; null where it was, or never is. */
  private @Nullable Instant tellsEndAt() {
    LocalDate until = period().until();
    if (until == null || until.equals(endTold)) {
      return null;
    }
    LocalDate from = until.minusDays(NOTICE_DAYS);
    return from.isAfter(period.from()) ? from.atStartOfDay(ZoneId.of(zone)).toInstant() : null;
  }

  /** Ends it if its period, or the notice, is over. */
  void endWhenOver(Instant now) {
    Instant end = period().endIn(ZoneId.of(zone));
    if (status == GrantStatus.ISSUED && end != null && !now.isBefore(end)) {
      end(endReason == null ? "Its period is over." : endReason);
    }
  }

  private void decided(Ruling ruling) {
    GrantDecision newDecision = ruling.decision();
    if (newDecision.outcome() == Outcome.REFUSE) {
      throw new GrantConflict(newDecision);
    }
    this.decision = newDecision;
    this.facts = ruling.facts();
    if (newDecision.outcome() == Outcome.ISSUE) {
      this.status = GrantStatus.ISSUED;
      dueAt(nextDue());
      raise(GrantIssued.of(this));
    }
  }

  /** When its period is over or ends soon, or its quota is looked at, whichever comes first. */
  private @Nullable Instant nextDue() {
    ZoneId here = ZoneId.of(zone);
    Instant look =
        quota == null || quotaCourse == null ? null : quotaCourse.dueAt(quota, here).orElse(null);
    return Stream.of(
            Optional.ofNullable(period().endIn(here)),
            Optional.ofNullable(tellsEndAt()),
            Optional.ofNullable(look))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * Gives it a quota, or another one, which counts from a period on; what was waived stays waived.
   *
   * @throws QuotaNotPossible if it is not exclusive, or holds no more
   */
  void carry(GrantQuota newQuota, QuotaPeriod first) {
    if (kind != GrantKind.EXCLUSIVE
        || !(status == GrantStatus.ISSUED || status == GrantStatus.REVIEW)) {
      throw new QuotaNotPossible(id(), "is not exclusive, or holds no more");
    }
    this.quota = newQuota;
    if (status == GrantStatus.ISSUED) {
      this.quotaCourse = QuotaCourse.from(first, period().until());
      dueAt(nextDue());
    }
  }

  /** Takes its quota away. */
  void dropQuota() {
    this.quota = null;
    this.quotaCourse = null;
    if (status == GrantStatus.ISSUED) {
      dueAt(nextDue());
    }
  }

  /**
   * A missed quota of the period takes nothing away.
   *
   * @throws NoQuotaPeriod if that period is not watched
   */
  void waiveQuota(QuotaCourse.Waived waived) {
    QuotaPeriod watched = quotaCourse == null ? null : quotaCourse.period();
    if (quotaCourse == null || watched == null || !watched.from().equals(waived.from())) {
      throw new NoQuotaPeriod(id());
    }
    this.quotaCourse = quotaCourse.waive(waived);
  }

  /** The period of its quota that is to be looked at by now. */
  Optional<QuotaPeriod> quotaDue(Instant now) {
    if (status != GrantStatus.ISSUED || quota == null || quotaCourse == null) {
      return Optional.empty();
    }
    boolean due =
        quotaCourse.dueAt(quota, ZoneId.of(zone)).filter(at -> !now.isBefore(at)).isPresent();
    return due ? Optional.ofNullable(quotaCourse.period()) : Optional.empty();
  }

  /** Looks at the period that is due. */
  QuotaCourse.Finding lookAtQuota(QuotaPeriod due, Sold sold) {
    if (quota == null || quotaCourse == null) {
      throw new IllegalStateException("no quota");
    }
    QuotaCourse.Finding finding = quotaCourse.judged(quota, sold);
    if (finding == QuotaCourse.Finding.BEHIND) {
      raise(GrantQuotaBehind.of(this, QuotaFigures.of(quota, due, sold), quota.graceDays()));
    }
    this.quotaCourse = quotaCourse.after(finding, quota, period().until());
    dueAt(nextDue());
    return finding;
  }

  /**
   * Ends it for a quota that was missed.
   *
   * @param next id of the grant for the days that follow
   */
  void loseExclusivity(QuotaFigures figures, @Nullable String next) {
    raise(GrantExclusivityLost.of(this, figures, next));
    end("Its quota was missed: " + figures.text() + ".");
  }

  private void requireInReview() {
    if (status != GrantStatus.REVIEW) {
      throw new GrantNotInReview(id(), status);
    }
  }

  /** As it was asked for: what the decision on it rests on. */
  GrantTerms terms() {
    return terms(period, false);
  }

  /** As it holds: what later decisions rest on. */
  GrantTerms standing() {
    return noticedTo == null ? terms() : terms(period(), true);
  }

  private GrantTerms terms(GrantPeriod days, boolean noticed) {
    return new GrantTerms(id(), partnerId, territoryId, kind, limit, days, noticed, carveOuts());
  }

  /** The grants whose doubts the reviewer sets aside by issuing this one. */
  Set<String> doubtsSetAside() {
    Set<String> all = new TreeSet<>(setAside);
    all.addAll(decision.doubtful());
    return all;
  }

  public String territoryId() {
    return territoryId;
  }

  public String territoryCode() {
    return territoryCode;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public String productLine() {
    return productLine;
  }

  public GrantKind kind() {
    return kind;
  }

  /** How many partners, of a limited grant; 0 of any other. */
  public int limit() {
    return limit;
  }

  /** The territories in which it is not exclusive. */
  public List<CarveOut> carveOuts() {
    return carveOuts == null ? List.of() : List.copyOf(carveOuts);
  }

  /** The days it holds: those asked for, or fewer under notice. */
  public GrantPeriod period() {
    return noticedTo == null ? period : period.endingOn(noticedTo);
  }

  /** Whether it holds, and is to end before the day that was asked for. */
  public boolean ending() {
    return status == GrantStatus.ISSUED && noticedTo != null;
  }

  /** What its holder is to sell; none if that is left open. */
  public @Nullable GrantQuota quota() {
    return quota;
  }

  /** How its quota runs; none before it is issued. */
  public @Nullable QuotaCourse quotaCourse() {
    return quotaCourse;
  }

  public GrantStatus status() {
    return status;
  }

  public GrantDecision decision() {
    return decision;
  }

  /** What the decision rested on; none of grants decided before facts were kept. */
  @Nullable GrantFacts facts() {
    return facts;
  }

  public @Nullable String endReason() {
    return endReason;
  }
}
