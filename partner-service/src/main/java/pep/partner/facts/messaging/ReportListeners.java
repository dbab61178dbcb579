package pep.partner.facts.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.facts.DealView;
import pep.partner.facts.DiagnosisView;
import pep.partner.facts.EnrolmentView;
import pep.partner.facts.FactReporting;
import pep.partner.facts.FiguresView;
import pep.partner.facts.GrantView;
import pep.partner.facts.OutletView;
import pep.partner.facts.TerritoryView;
import pep.partner.facts.TierView;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

@Component
class ReportListeners {

  private final FactReporting reporting;

  ReportListeners(FactReporting reporting) {
    this.reporting = reporting;
  }

  @OnEvent("partner.figures.changed.v1")
  void figures(List<Received<FiguresView>> events) {
    reporting.figures(events);
  }

  @OnEvent("tier.changed.v1")
  void tiers(List<Received<TierView>> events) {
    reporting.tiers(events);
  }

  @OnEvent("diagnosis.changed.v1")
  void diagnoses(List<Received<DiagnosisView>> events) {
    reporting.diagnoses(events);
  }

  @OnEvent("territory.changed.v1")
  void territory(Received<TerritoryView> event) {
    reporting.territory(event);
  }

  @OnEvent("grant.changed.v1")
  void grant(Received<GrantView> event) {
    reporting.grant(event);
  }

  @OnEvent("outlet.changed.v1")
  void outlet(Received<OutletView> event) {
    reporting.outlet(event);
  }

  @OnEvent("deal.changed.v1")
  void deals(List<Received<DealView>> events) {
    reporting.deals(events);
  }

  @OnEvent("enrolment.changed.v1")
  void enrolment(Received<EnrolmentView> event) {
    reporting.enrolment(event);
  }
}
