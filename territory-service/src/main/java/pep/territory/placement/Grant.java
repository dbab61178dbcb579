package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.placement.GrantDecision.Outcome;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.Sold;

/** The right of a partner to sell a product line, or every one, in a territory for a time. */
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
  private @Nullable List<CarveOut> carveOuts;
  private GrantStatus status;
  private @Nullable String endReason;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private GrantDays days;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private GrantRuling ruling;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private CarriedQuota carried;

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
    this.days = new GrantDays(request.period(), zone.getId(), null);
    this.carveOuts = request.carveOuts();
    this.carried = CarriedQuota.NONE;
    this.status = GrantStatus.REVIEW;
    if (tellsEndAt() instanceof Instant from && !now.isBefore(from)) {
      this.endTold = request.period().until();
    }
    decided(ruling, List.of());
  }

  /**
   * The reviewer wants it issued; the policy has decided once more, with the doubts set aside.
   * Where new doubts came up it stays in review.
   *
   * @throws GrantNotInReview if it is not in review
   * @throws GrantConflict if it stands against a grant that was issued meanwhile
   */
  void issueAfterReview(Ruling again) {
    requireInReview();
    decided(again, List.copyOf(doubtsSetAside()));
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
    if (status != GrantStatus.ISSUED || !until.isAfter(period().from())) {
      end(reason);
      return;
    }
    GrantDays fewer = days.noticed(until);
    if (!fewer.equals(days)) {
      this.days = fewer;
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
    return from.isAfter(days.period().from()) ? from.atStartOfDay(days.in()).toInstant() : null;
  }

  /** Ends it if its period, or the notice, is over. */
  void endWhenOver(Instant now) {
    Instant end = days.end();
    if (status == GrantStatus.ISSUED && end != null && !now.isBefore(end)) {
      end(endReason == null ? "Its period is over." : endReason);
    }
  }

  private void decided(Ruling made, List<String> setAside) {
    if (made.decision().outcome() == Outcome.REFUSE) {
      throw new GrantConflict(made.decision());
    }
    this.ruling = new GrantRuling(made.decision(), made.facts(), setAside);
    if (made.decision().outcome() == Outcome.ISSUE) {
      this.status = GrantStatus.ISSUED;
      dueAt(nextDue());
      raise(GrantIssued.of(this));
    }
  }

  /** When its period is over or ends soon, or its quota is looked at, whichever comes first. */
  private @Nullable Instant nextDue() {
    return Stream.of(
            Optional.ofNullable(days.end()),
            Optional.ofNullable(tellsEndAt()),
            carried.dueAt(days.in()))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * Gives it a quota, or another one, which counts from a period on; what was waived stays waived.
   *
   * @throws QuotaNotPossible if it is for all lines, is not exclusive, or holds no more
   */
  void carry(GrantQuota newQuota, QuotaPeriod first) {
    if (ProductLines.isEvery(productLine)) {
      throw new QuotaNotPossible(id(), "is for all product lines; a quota is of one");
    }
    if (kind != GrantKind.EXCLUSIVE
        || !(status == GrantStatus.ISSUED || status == GrantStatus.REVIEW)) {
      throw new QuotaNotPossible(id(), "is not exclusive, or holds no more");
    }
    if (status == GrantStatus.ISSUED) {
      this.carried = carried.running(newQuota, first, period().until());
      dueAt(nextDue());
    } else {
      this.carried = carried.waiting(newQuota);
    }
  }

  /** Takes its quota away. */
  void dropQuota() {
    this.carried = CarriedQuota.NONE;
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
    this.carried = carried.waive(waived, id());
  }

  /** The period of its quota that is to be looked at by now. */
  Optional<QuotaPeriod> quotaDue(Instant now) {
    return status == GrantStatus.ISSUED ? carried.due(now, days.in()) : Optional.empty();
  }

  /** Looks at the period that is due. */
  QuotaCourse.Finding lookAtQuota(QuotaPeriod due, Sold sold) {
    CarriedQuota.Look look = carried.lookAt(due, sold, period().until());
    if (look.finding() == QuotaCourse.Finding.BEHIND) {
      raise(GrantQuotaBehind.of(this, look.figures(), look.graceDays()));
    }
    this.carried = look.then();
    dueAt(nextDue());
    return look.finding();
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
    return terms(days.period(), false);
  }

  /** As it holds: what later decisions rest on. */
  GrantTerms standing() {
    return days.underNotice() ? terms(period(), true) : terms();
  }

  private GrantTerms terms(GrantPeriod period, boolean noticed) {
    return new GrantTerms(
        id(), partnerId, territoryId, productLine, kind, limit, period, noticed, carveOuts());
  }

  /** The grants whose doubts the reviewer sets aside by issuing this one. */
  Set<String> doubtsSetAside() {
    return ruling.doubtsSetAside();
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

  /** For {@link ProductLines#EVERY} it is for every line. */
  public String productLine() {
    return productLine;
  }

  /** Whether it is for this line. */
  public boolean covers(String line) {
    return ProductLines.cover(productLine, line);
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
    return days.holding();
  }

  /** Whether it holds, and is to end before the day that was asked for. */
  public boolean ending() {
    return status == GrantStatus.ISSUED && days.underNotice();
  }

  /** What its holder is to sell; none if that is left open. */
  public @Nullable GrantQuota quota() {
    return carried.quota();
  }

  /** How its quota runs; none before it is issued. */
  public @Nullable QuotaCourse quotaCourse() {
    return carried.quotaCourse();
  }

  public GrantStatus status() {
    return status;
  }

  public GrantDecision decision() {
    return ruling.decision();
  }

  /** What the decision rested on; none of grants decided before facts were kept. */
  @Nullable GrantFacts facts() {
    return ruling.facts();
  }

  public @Nullable String endReason() {
    return endReason;
  }
}
