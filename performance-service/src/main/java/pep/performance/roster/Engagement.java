package pep.performance.roster;

import com.mongodb.client.model.Filters;
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

  private final Projection<KnownTerritory> territories;
  private final Projection<KnownGrant> grants;
  private final Projection<KnownOutlet> outlets;
  private final Projection<KnownDeal> deals;
  private final Projection<KnownEnrolment> enrolments;
  private final ApplicationEventPublisher events;

  Engagement(Projections projections, ApplicationEventPublisher events) {
    this.territories = projections.of(KnownTerritory.class, "known.territories", "code");
    this.grants = projections.of(KnownGrant.class, "known.grants", "partnerId", "territoryId");
    this.outlets = projections.of(KnownOutlet.class, "known.outlets", "partnerId");
    this.deals = projections.of(KnownDeal.class, "known.deals", "partnerId");
    this.enrolments = projections.of(KnownEnrolment.class, "known.enrolments", "partnerId");
    this.events = events;
  }

  /** The live grants of these partners; one that holds none is left out. */
  public Map<String, List<KnownGrant>> grants(Tenant tenant, Collection<String> partnerIds) {
    Map<String, List<KnownGrant>> held = new HashMap<>();
    grants.forEach(
        tenant,
        Filters.and(
            Filters.in("data.partnerId", partnerIds), Filters.eq("data.status", KnownGrant.LIVE)),
        each -> held.computeIfAbsent(each.partnerId(), p -> new ArrayList<>()).add(each));
    return held;
  }

  /** What these partners have been through; one with nothing is left out. */
  public Map<String, Pipeline> of(Tenant tenant, Collection<String> partnerIds) {
    Bson theirs = Filters.in("data.partnerId", partnerIds);
    Map<String, Count> counts = new HashMap<>();
    enrolments.forEach(
        tenant,
        theirs,
        each -> {
          of(counts, each.partnerId()).trainings += each.trainingCompleted() ? 1 : 0;
        });
    deals.forEach(tenant, theirs, each -> of(counts, each.partnerId()).add(each));
    outlets.forEach(
        tenant, theirs, each -> of(counts, each.partnerId()).outlets += each.open() ? 1 : 0);
    Bson live = Filters.eq("data.status", KnownGrant.LIVE);
    grants.forEach(
        tenant,
        Filters.and(theirs, live),
        each -> of(counts, each.partnerId()).territories.add(each.territoryId()));
    countRivals(tenant, counts.values(), live);
    Map<String, Pipeline> pipelines = new HashMap<>();
    counts.forEach((partnerId, count) -> pipelines.put(partnerId, count.pipeline(partnerId)));
    return pipelines;
  }

  private void countRivals(Tenant tenant, Collection<Count> counts, Bson live) {
    Set<String> all = new HashSet<>();
    counts.forEach(count -> all.addAll(count.territories));
    if (all.isEmpty()) {
      return;
    }
    Map<String, Set<String>> holders = new HashMap<>();
    grants.forEach(
        tenant,
        Filters.and(Filters.in("data.territoryId", all), live),
        grant ->
            holders
                .computeIfAbsent(grant.territoryId(), t -> new HashSet<>())
                .add(grant.partnerId()));
    for (Count count : counts) {
      for (String territory : count.territories) {
        count.holders.addAll(holders.getOrDefault(territory, Set.of()));
      }
    }
  }

  /** Keeps territories' states. */
  public void territoriesChanged(List<Received<KnownTerritory>> changed) {
    territories.accept(changed);
  }

  /** Keeps grants' states. */
  public void grantsChanged(List<Received<KnownGrant>> changed) {
    keep(grants, changed, KnownGrant::partnerId);
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
    Received.byTenant(projection.accept(changed))
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
    private int open;
    private int won;
    private int lost;
    private int outlets;
    private final Set<String> territories = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    void add(KnownDeal deal) {
      open += deal.open() ? 1 : 0;
      won += deal.won() ? 1 : 0;
      lost += deal.lost() ? 1 : 0;
    }

    Pipeline pipeline(String self) {
      int rivals = holders.size() - (holders.contains(self) ? 1 : 0);
      return new Pipeline(trainings, open, won, lost, territories.size(), outlets, rivals);
    }
  }
}
