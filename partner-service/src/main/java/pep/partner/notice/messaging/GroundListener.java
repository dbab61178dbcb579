package pep.partner.notice.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/**
 * Hears of deals, of grants and of waivers between outlets; as {@link PartnerListener} it needs no
 * transaction.
 */
@Component
class GroundListener {

  private static final String CONSUMER = "notice";

  private final Telling telling;

  GroundListener(Telling telling) {
    this.telling = telling;
  }

  record DealView(String partnerId, String customer) {}

  record ObjectionView(String partnerId, String partnerCode, String customer) {}

  record GrantView(String partnerId, String territoryCode, String reason) {}

  record EndingView(String partnerId, String territoryCode, String until) {}

  record QuotaView(String partnerId, String territoryCode, String productLine) {}

  record WaiverView(String partnerId, String code, List<String> tooClose) {}

  @OnEvent(value = "deal.approved.v1", consumer = CONSUMER, transactional = false)
  void dealApproved(Received<DealView> event) {
    tell(event, NoticeKind.DEAL_APPROVED, event.data().partnerId(), event.data().customer());
  }

  @OnEvent(value = "deal.refused.v1", consumer = CONSUMER, transactional = false)
  void dealRefused(Received<DealView> event) {
    tell(event, NoticeKind.DEAL_REFUSED, event.data().partnerId(), event.data().customer());
  }

  @OnEvent(value = "deal.objected.v1", consumer = CONSUMER, transactional = false)
  void dealObjected(Received<ObjectionView> event) {
    ObjectionView deal = event.data();
    tell(event, NoticeKind.DEAL_OBJECTED, deal.partnerId(), deal.customer(), deal.partnerCode());
  }

  @OnEvent(value = "deal.expiring.v1", consumer = CONSUMER, transactional = false)
  void dealExpiring(Received<DealView> event) {
    tell(event, NoticeKind.DEAL_EXPIRING, event.data().partnerId(), event.data().customer());
  }

  @OnEvent(value = "deal.expired.v1", consumer = CONSUMER, transactional = false)
  void dealExpired(Received<DealView> event) {
    tell(event, NoticeKind.DEAL_EXPIRED, event.data().partnerId(), event.data().customer());
  }

  @OnEvent(value = "grant.ended.v1", consumer = CONSUMER, transactional = false)
  void grantEnded(Received<GrantView> event) {
    GrantView grant = event.data();
    tell(event, NoticeKind.GRANT_ENDED, grant.partnerId(), grant.territoryCode(), grant.reason());
  }

  @OnEvent(value = "grant.ending.v1", consumer = CONSUMER, transactional = false)
  void grantEnding(Received<EndingView> event) {
    EndingView grant = event.data();
    tell(event, NoticeKind.GRANT_ENDING, grant.partnerId(), grant.territoryCode(), grant.until());
  }

  @OnEvent(value = "grant.quota.behind.v1", consumer = CONSUMER, transactional = false)
  void quotaBehind(Received<QuotaView> event) {
    QuotaView grant = event.data();
    String ground = grant.territoryCode();
    tell(event, NoticeKind.GRANT_QUOTA_BEHIND, grant.partnerId(), ground, grant.productLine());
  }

  @OnEvent(value = "grant.exclusivity.lost.v1", consumer = CONSUMER, transactional = false)
  void exclusivityLost(Received<QuotaView> event) {
    QuotaView grant = event.data();
    String ground = grant.territoryCode();
    tell(event, NoticeKind.GRANT_EXCLUSIVITY_LOST, grant.partnerId(), ground, grant.productLine());
  }

  @OnEvent(value = "waiver.asked.v1", consumer = CONSUMER, transactional = false)
  void waiverAsked(Received<WaiverView> event) {
    WaiverView waiver = event.data();
    String others = String.join(", ", waiver.tooClose());
    tell(event, NoticeKind.WAIVER_ASKED, waiver.partnerId(), waiver.code(), others);
  }

  /** Where nothing stands too close any more there is nothing to be told. */
  @OnEvent(value = "waiver.ended.v1", consumer = CONSUMER, transactional = false)
  void waiverEnded(Received<WaiverView> event) {
    WaiverView waiver = event.data();
    if (!waiver.tooClose().isEmpty()) {
      String others = String.join(", ", waiver.tooClose());
      tell(event, NoticeKind.WAIVER_ENDED, waiver.partnerId(), waiver.code(), others);
    }
  }

  private void tell(Received<?> event, NoticeKind kind, String partnerId, String... values) {
    telling.tell(event.tenant(), kind, event.id(), event.subject(), partnerId, List.of(values));
  }
}
