package pep.partner.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps what is reported and has memberships looked at again; a repeat does so once more. */
@Service
public class FactReporting {

  private final FactSheets sheets;
  private final ReportedPlacements placements;
  private final ReportedOrder order;
  private final ApplicationEventPublisher publisher;

  FactReporting(
      FactSheets sheets,
      ReportedPlacements placements,
      ReportedOrder order,
      ApplicationEventPublisher publisher) {
    this.sheets = sheets;
    this.placements = placements;
    this.order = order;
    this.publisher = publisher;
  }

  public void figures(List<Received<FiguresView>> events) {
    keep(events, FiguresView::partnerId, sheets::figures, true);
  }

  public void tiers(List<Received<TierView>> events) {
    keep(events, TierView::partnerId, sheets::tiers, true);
  }

  /** Shown and sorted by; no rule asks for them. */
  public void diagnoses(List<Received<DiagnosisView>> events) {
    keep(events, DiagnosisView::partnerId, sheets::verdicts, false);
  }

  /** Keeps what is reported, and what partners are sorted by; says so where rules ask for it. */
  private <T> void keep(
      List<Received<T>> events,
      Function<T, String> partnerId,
      BiConsumer<Tenant, List<Received<T>>> keeping,
      boolean asked) {
    Received.byTenant(events)
        .forEach(
            (tenant, reports) -> {
              keeping.accept(tenant, reports);
              order.follow(
                  tenant, reports.stream().map(each -> partnerId.apply(each.data())).toList());
              if (asked) {
                tell(tenant, reports, partnerId);
              }
            });
  }

  /** A territory that is drawn below another is held by whoever holds that. */
  public void territory(Received<TerritoryView> event) {
    touch(event, placements.territory(event));
  }

  public void grant(Received<GrantView> event) {
    if (placements.grant(event)) {
      touch(event, Set.of(event.data().partnerId()));
    }
  }

  public void outlet(Received<OutletView> event) {
    if (placements.outlet(event)) {
      touch(event, Set.of(event.data().partnerId()));
    }
  }

  public void enrolment(Received<EnrolmentView> event) {
    if (placements.enrolment(event)) {
      touch(event, Set.of(event.data().partnerId()));
    }
  }

  /** No rule asks for them. */
  public void deals(List<Received<DealView>> events) {
    placements.deals(events);
  }

  private void touch(Received<?> event, Set<String> partnerIds) {
    Map<String, Cause> causes = new HashMap<>();
    partnerIds.forEach(
        partnerId -> {
          sheets.touch(event.tenant(), partnerId);
          causes.put(partnerId, event.cause());
        });
    tell(event.tenant(), causes);
  }

  private <T> void tell(Tenant tenant, List<Received<T>> reports, Function<T, String> partnerId) {
    Map<String, Cause> causes = new HashMap<>();
    reports.forEach(report -> causes.put(partnerId.apply(report.data()), report.cause()));
    tell(tenant, causes);
  }

  private void tell(Tenant tenant, Map<String, Cause> causes) {
    if (!causes.isEmpty()) {
      publisher.publishEvent(new FactsChanged(tenant, causes));
    }
  }
}
