package pep.performance.roster;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Answers what partners have been through elsewhere: trainings, deals, grants and outlets. */
@Service
public class Engagement {

  private final Ground ground;
  private final Projection<KnownOutlet> outlets;
  private final Projection<KnownDeal> deals;
  private final Projection<KnownEnrolment> enrolments;
  private final ApplicationEventPublisher events;

  Engagement(Ground ground, Projections projections, ApplicationEventPublisher events) {
    this.ground = ground;
    this.outlets = projections.of(KnownOutlet.class, "known.outlets", "partnerId");
    this.deals = projections.of(KnownDeal.class, "known.deals", "partnerId");
    this.enrolments = projections.of(KnownEnrolment.class, "known.enrolments", "partnerId");
    this.events = events;
  }

  /**
   * What these partners have been through; one with nothing is left out.
   *
   * @param today the vendor's day, on which grants are looked at
   */
  public Map<String, Pipeline> of(Tenant tenant, Collection<String> partnerIds, LocalDate today) {
    Bson theirs = Filters.in("data.partnerId", partnerIds);
    Map<String, Count> counts = new HashMap<>();
    enrolments.forEach(
        tenant,
        theirs,
        each -> {
          Count count = of(counts, each.partnerId());
          count.trainings += each.trainingCompleted() ? 1 : 0;
          count.programs += each.takesPart() ? 1 : 0;
        });
    deals.forEach(tenant, theirs, each -> of(counts, each.partnerId()).add(each));
    outlets.forEach(
        tenant, theirs, each -> of(counts, each.partnerId()).outlets += each.open() ? 1 : 0);
    ground
        .on(today, tenant, partnerIds)
        .forEach((partnerId, holding) -> of(counts, partnerId).holding = holding);
    Map<String, Pipeline> pipelines = new HashMap<>();
    counts.forEach((partnerId, count) -> pipelines.put(partnerId, count.pipeline()));
    return pipelines;
  }

  /** All deals that were won. */
  public List<KnownDeal> won(Tenant tenant) {
    List<KnownDeal> won = new ArrayList<>();
    deals.forEach(
        tenant,
        Filters.eq("data.outcome", "won"),
        each -> {
          if (each.won()) {
            won.add(each);
          }
        });
    return won;
  }

  /** Keeps territories' states. */
  public void territoriesChanged(List<Received<KnownTerritory>> changed) {
    ground.territoriesChanged(changed);
  }

  /** Keeps grants' states. */
  public void grantsChanged(List<Received<KnownGrant>> changed) {
    tell(ground.grantsChanged(changed), KnownGrant::partnerId);
  }

  /** Keeps outlets' states. */
  public void outletsChanged(List<Received<KnownOutlet>> changed) {
    keep(outlets, changed, KnownOutlet::partnerId);
  }

  /** Keeps deals' states. */
  public void dealsChanged(List<Received<KnownDeal>> changed) {
    keep(deals, changed, KnownDeal::partnerId);
  }

  /** Keeps enrolments' states. */
  public void enrolmentsChanged(List<Received<KnownEnrolment>> changed) {
    keep(enrolments, changed, KnownEnrolment::partnerId);
  }

  private <T> void keep(
      Projection<T> projection, List<Received<T>> changed, Function<T, String> partnerId) {
    tell(projection.accept(changed), partnerId);
  }

  private <T> void tell(List<Received<T>> newest, Function<T, String> partnerId) {
    Received.byTenant(newest)
        .forEach(
            (tenant, kept) -> {
              Set<String> ids = new HashSet<>();
              kept.forEach(each -> ids.add(partnerId.apply(each.data())));
              events.publishEvent(new RosterChanged(tenant, ids, Set.of()));
            });
  }

  private static Count of(Map<String, Count> counts, String partnerId) {
    return counts.computeIfAbsent(partnerId, absent -> new Count());
  }

  /** Counts of one partner while they are taken. */
  private static final class Count {

    private int trainings;
    private int programs;
    private int open;
    private int won;
    private int lost;
    private int outlets;
    private Holding holding = Holding.NONE;

    void add(KnownDeal deal) {
      open += deal.open() ? 1 : 0;
      won += deal.won() ? 1 : 0;
      lost += deal.lost() ? 1 : 0;
    }

    Pipeline pipeline() {
      return new Pipeline(
          trainings, programs, open, won, lost, holding.grants(), outlets, holding.rivals());
    }
  }
}
