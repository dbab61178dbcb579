package pep.promotion.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** What of one promotion's course its partners were told, and what they are to be told next. */
class OfferTelling extends Aggregate {

  static final String ID_PREFIX = "oft";

  static final AggregateKind<OfferTelling> KIND =
      AggregateKind.of(OfferTelling.class, "offer telling", "offer.tellings");

  /** How long before its end it is told that it ends; of one no longer than that it is not told. */
  static final Duration NOTICE = Duration.ofDays(7);

  private String promotionId;
  private @Nullable Instant opensAt;
  private @Nullable Instant closesAt;
  private boolean begun;
  private @Nullable Instant endTold;
  private String after;

  @SuppressWarnings("NullAway.Init")
  private OfferTelling() {}

  OfferTelling(Tenant tenant, String id, String promotionId, Instant now) {
    super(tenant, id, now);
    this.promotionId = promotionId;
    this.after = "";
  }

  /** What can be told of it. */
  enum What {
    BEGUN,
    ENDING
  }

  /** It is in force, from and to these instants. */
  void runs(Instant opens, Instant closes) {
    if (!opens.equals(opensAt) || !closes.equals(closesAt)) {
      this.opensAt = opens;
      this.closesAt = closes;
      schedule();
    }
  }

  /** It is in force no more; nothing is told of it. */
  void stop() {
    dueAt(null);
  }

  /** What is due by now. */
  Optional<What> due(Instant now) {
    Instant due = dueAt();
    if (due == null || now.isBefore(due)) {
      return Optional.empty();
    }
    return Optional.of(begun ? What.ENDING : What.BEGUN);
  }

  /**
   * Tells some partners of it.
   *
   * @param last id of the last partner that was looked at
   * @param more whether others are left, who are told next
   */
  void tell(What what, List<Object> facts, String last, boolean more, Instant now) {
    facts.forEach(this::raise);
    if (more) {
      this.after = last;
      dueAt(now);
      return;
    }
    this.after = "";
    this.begun = true;
    if (what == What.ENDING) {
      this.endTold = closesAt;
    }
    schedule();
  }

  private void schedule() {
    Instant opens = Objects.requireNonNull(opensAt);
    Instant closes = Objects.requireNonNull(closesAt);
    Instant soon = closes.minus(NOTICE);
    if (!begun) {
      dueAt(opens);
    } else if (closes.equals(endTold) || !soon.isAfter(opens)) {
      dueAt(null);
    } else {
      dueAt(soon);
    }
  }

  String promotionId() {
    return promotionId;
  }

  /** The id of the last partner that was looked at, empty at the beginning. */
  String after() {
    return after;
  }
}
