package pep.partner.notice.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Hears of tiers; as {@link PartnerListener} it needs no transaction. */
@Component
class TierListener {

  private static final String CONSUMER = "notice";

  private final Telling telling;

  TierListener(Telling telling) {
    this.telling = telling;
  }

  record WhyView(String code, Map<String, String> facts) {

    /** The tier that it is about, or the day until which one was set. */
    String tierOrDay() {
      return facts.containsKey("tier") ? fact("tier") : day(fact("until"));
    }

    /** A fact; the empty text where it has none of the name. */
    String fact(String name) {
      return facts.getOrDefault(name, "");
    }
  }

  record TierView(String partnerId, String to, String reason, @Nullable WhyView why) {}

  record GraceView(String partnerId, String tier, Instant until) {

    String day() {
      return TierListener.day(until.toString());
    }
  }

  @OnEvent(value = "tier.moved.v1", consumer = CONSUMER, transactional = false)
  void tierMoved(Received<TierView> event) {
    TierView tier = event.data();
    WhyView why = tier.why();
    if (why == null) {
      tell(event, NoticeKind.TIER_MOVED, tier.partnerId(), tier.to(), tier.reason());
      return;
    }
    tell(
        event,
        NoticeKind.TIER_MOVED,
        tier.partnerId(),
        tier.to(),
        tier.reason(),
        why.code(),
        why.tierOrDay(),
        why.fact("said"));
  }

  @OnEvent(value = "tier.grace.begun.v1", consumer = CONSUMER, transactional = false)
  void graceBegun(Received<GraceView> event) {
    GraceView grace = event.data();
    tell(event, NoticeKind.TIER_GRACE_BEGUN, grace.partnerId(), grace.tier(), grace.day());
  }

  /** The day of an instant, as it is in the world's time. */
  private static String day(String instant) {
    return instant.substring(0, Math.min(10, instant.length()));
  }

  private void tell(Received<?> event, NoticeKind kind, String partnerId, String... values) {
    telling.tell(event.tenant(), kind, event.id(), event.subject(), partnerId, List.of(values));
  }
}
