package pep.partner.notice.messaging;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.partner.profile.ProfileFields;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/**
 * Hears of a partner itself: its application, status, certifications, steps and profile. No
 * transaction is needed: a notice is stored under an id that is derived from the fact and its
 * reader.
 */
@Component
class PartnerListener {

  private static final String CONSUMER = "notice";

  private final Telling telling;
  private final AttributeSchemas schemas;

  PartnerListener(Telling telling, AttributeSchemas schemas) {
    this.telling = telling;
    this.schemas = schemas;
  }

  record ApplicationView(String company, String formCode) {}

  record DeclinedView(String company, String reason) {}

  record PartnerView(String partnerId, @Nullable String reason) {}

  record StepView(String partnerId, String partnerCode, String title, String owner) {}

  record CertificationView(String partnerId, String certification) {}

  record WithdrawnView(String partnerId, String certification, String reason) {}

  record ProfileChangeView(
      String partnerId, String partnerCode, List<String> fields, @Nullable String reason) {

    String named() {
      return String.join(", ", fields);
    }
  }

  @OnEvent(value = "partner.applied.v1", consumer = CONSUMER, transactional = false)
  void partnerApplied(Received<ApplicationView> event) {
    List<String> values = List.of(event.data().company(), event.data().formCode());
    telling.tell(
        event.tenant(), NoticeKind.APPLICATION_RECEIVED, event.id(), event.subject(), null, values);
  }

  /** Who applied is written to; of the vendor's people all who decide hear how it ended. */
  @OnEvent(value = "application.declined.v1", consumer = CONSUMER, transactional = false)
  void applicationDeclined(Received<DeclinedView> event) {
    List<String> values = List.of(event.data().company(), event.data().reason());
    telling.tell(
        event.tenant(), NoticeKind.APPLICATION_DECLINED, event.id(), event.subject(), null, values);
  }

  @OnEvent(value = "partner.activated.v1", consumer = CONSUMER, transactional = false)
  void partnersActivated(List<Received<PartnerView>> events) {
    Received.byTenant(events).forEach(this::activated);
  }

  /** An import activates many at once, hardly one of which has people yet. */
  private void activated(Tenant tenant, List<Received<PartnerView>> events) {
    List<String> partnerIds = events.stream().map(event -> event.data().partnerId()).toList();
    Set<String> reached = telling.reached(tenant, partnerIds);
    events.stream()
        .filter(event -> reached.contains(event.data().partnerId()))
        .forEach(event -> tell(event, NoticeKind.APPLICATION_APPROVED, event.data().partnerId()));
  }

  @OnEvent(value = "partner.suspended.v1", consumer = CONSUMER, transactional = false)
  void partnerSuspended(Received<PartnerView> event) {
    String reason = event.data().reason();
    tell(
        event,
        NoticeKind.PARTNER_SUSPENDED,
        event.data().partnerId(),
        reason == null ? "" : reason);
  }

  @OnEvent(value = "certification.expiring.v1", consumer = CONSUMER, transactional = false)
  void certificationExpiring(Received<CertificationView> event) {
    CertificationView held = event.data();
    tell(event, NoticeKind.CERTIFICATION_EXPIRING, held.partnerId(), held.certification());
  }

  @OnEvent(value = "certification.expired.v1", consumer = CONSUMER, transactional = false)
  void certificationExpired(Received<CertificationView> event) {
    CertificationView held = event.data();
    tell(event, NoticeKind.CERTIFICATION_EXPIRED, held.partnerId(), held.certification());
  }

  @OnEvent(value = "certification.withdrawn.v1", consumer = CONSUMER, transactional = false)
  void certificationWithdrawn(Received<WithdrawnView> event) {
    WithdrawnView held = event.data();
    tell(
        event,
        NoticeKind.CERTIFICATION_WITHDRAWN,
        held.partnerId(),
        held.certification(),
        held.reason());
  }

  /** The partner hears of its own steps, the vendor of all. */
  @OnEvent(value = "journey.step.overdue.v1", consumer = CONSUMER, transactional = false)
  void stepOverdue(Received<StepView> event) {
    StepView step = event.data();
    if ("partner".equals(step.owner())) {
      tell(event, NoticeKind.STEP_OVERDUE, step.partnerId(), step.title());
    }
    List<String> values = List.of(step.partnerCode(), step.title());
    telling.tell(
        event.tenant(),
        NoticeKind.PARTNER_STEP_OVERDUE,
        event.id(),
        step.partnerId(),
        step.partnerId(),
        values);
  }

  @OnEvent(value = "profile.change.asked.v1", consumer = CONSUMER, transactional = false)
  void profileChangeAsked(Received<ProfileChangeView> event) {
    String partnerId = event.data().partnerId();
    List<String> values = List.of(event.data().partnerCode(), event.data().named());
    telling.tell(
        event.tenant(), NoticeKind.PROFILE_CHANGE_ASKED, event.id(), partnerId, partnerId, values);
  }

  @OnEvent(value = "profile.change.approved.v1", consumer = CONSUMER, transactional = false)
  void profileChangeApproved(Received<ProfileChangeView> event) {
    ProfileChangeView change = event.data();
    tell(event, NoticeKind.PROFILE_CHANGE_APPROVED, change.partnerId(), named(event, change));
  }

  @OnEvent(value = "profile.change.declined.v1", consumer = CONSUMER, transactional = false)
  void profileChangeDeclined(Received<ProfileChangeView> event) {
    ProfileChangeView change = event.data();
    String reason = change.reason() == null ? "" : change.reason();
    tell(
        event,
        NoticeKind.PROFILE_CHANGE_DECLINED,
        change.partnerId(),
        named(event, change),
        reason);
  }

  /** What was asked for, as the partner may read it. */
  private String named(Received<?> event, ProfileChangeView change) {
    SortedSet<String> kept = schemas.of(event.tenant()).keptFromPartners();
    return String.join(", ", ProfileFields.without(kept, change.fields()));
  }

  private void tell(Received<?> event, NoticeKind kind, String partnerId, String... values) {
    telling.tell(event.tenant(), kind, event.id(), event.subject(), partnerId, List.of(values));
  }
}
