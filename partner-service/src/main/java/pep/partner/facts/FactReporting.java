package pep.partner.facts;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Received;

/** Keeps what is reported and has memberships looked at again; a repeat does so once more. */
@Service
public class FactReporting {

  private final FactSheets sheets;
  private final ReportedPlacements placements;
  private final ApplicationEventPublisher publisher;

  FactReporting(
      FactSheets sheets, ReportedPlacements placements, ApplicationEventPublisher publisher) {
    this.sheets = sheets;
    this.placements = placements;
    this.publisher = publisher;
  }

  public void figures(Received<FiguresView> event) {
    sheets.figures(event.tenant(), event.version(), event.data());
    tell(event, event.data().partnerId());
  }

  public void tier(Received<TierView> event) {
    sheets.tier(event.tenant(), event.version(), event.data().partnerId(), event.data().tier());
    tell(event, event.data().partnerId());
  }

  /** A territory that is drawn below another is held by whoever holds that. */
  public void territory(Received<TerritoryView> event) {
    placements.territory(event).forEach(partnerId -> touch(event, partnerId));
  }

  public void grant(Received<GrantView> event) {
    if (placements.grant(event)) {
      touch(event, event.data().partnerId());
    }
  }

  public void outlet(Received<OutletView> event) {
    if (placements.outlet(event)) {
      touch(event, event.data().partnerId());
    }
  }

  public void enrolment(Received<EnrolmentView> event) {
    if (placements.enrolment(event)) {
      touch(event, event.data().partnerId());
    }
  }

  /** No rule asks for them. */
  public void deals(List<Received<DealView>> events) {
    placements.deals(events);
  }

  private void touch(Received<?> event, String partnerId) {
    sheets.touch(event.tenant(), partnerId);
    tell(event, partnerId);
  }

  private void tell(Received<?> event, String partnerId) {
    publisher.publishEvent(new FactsChanged(event.tenant(), partnerId, event.cause()));
  }
}
