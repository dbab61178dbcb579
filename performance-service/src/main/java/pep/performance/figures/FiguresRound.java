package pep.performance.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Works out the figures of marked partners, some at a time, and tells what is new. */
@Service
class FiguresRound {

  private static final int ROUND = 500;

  private final FiguresStore store;
  private final PartnerFigures figures;
  private final Rollups rollups;
  private final Roster roster;
  private final FiguresDays days;
  private final List<FiguresListener> listeners;
  private final FiguresProperties properties;
  private final Clock clock;

  FiguresRound(
      FiguresStore store,
      PartnerFigures figures,
      Rollups rollups,
      Roster roster,
      FiguresDays days,
      List<FiguresListener> listeners,
      FiguresProperties properties,
      Clock clock) {
    this.store = store;
    this.figures = figures;
    this.rollups = rollups;
    this.roster = roster;
    this.days = days;
    this.listeners = listeners;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Takes the next partners. While sales wait to be summed up, only those marked long ago: a
   * partner that sells on every page of a file is told of a few times, not on every page.
   *
   * @return whether there may be more
   */
  boolean run(Tenant tenant) {
    if (roster.knownVendor(tenant).isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    boolean busy = rollups.freshness(tenant).waiting() > 0;
    List<StoredFigures> marked =
        store.marked(tenant, busy ? now.minus(properties.patience()) : now, ROUND);
    if (marked.isEmpty()) {
      return false;
    }
    Map<String, WorkedOut> workedOut = new HashMap<>();
    List<String> ids = marked.stream().map(StoredFigures::partnerId).toList();
    figures.of(tenant, ids).forEach(each -> workedOut.put(each.partner().partnerId(), each));
    List<WorkedOut> active =
        workedOut.values().stream().filter(each -> each.partner().active()).toList();
    listeners.forEach(listener -> listener.workedOut(tenant, active));
    store.store(tenant, worked(marked, workedOut), Cause.ofClock("figures"));
    store.forget(
        tenant, marked.stream().filter(each -> !workedOut.containsKey(each.partnerId())).toList());
    days.plan(tenant);
    return marked.size() == ROUND;
  }

  private static List<FiguresStore.Worked> worked(
      List<StoredFigures> marked, Map<String, WorkedOut> workedOut) {
    List<FiguresStore.Worked> all = new ArrayList<>();
    for (StoredFigures before : marked) {
      WorkedOut now = workedOut.get(before.partnerId());
      if (now != null) {
        all.add(
            new FiguresStore.Worked(
                before,
                now.partner().country(),
                words(now.partner()),
                now.figures(),
                tells(before, now.figures())));
      }
    }
    return all;
  }

  private static List<String> words(RosterPartner partner) {
    return SearchWords.of(
        partner.name() == null ? List.of(partner.code()) : List.of(partner.code(), partner.name()));
  }

  /** Of a partner that never sold there is nothing to tell. */
  private static boolean tells(StoredFigures before, Figures now) {
    Figures known = before.figures();
    return before.version() == 0 ? now.lines() > 0 : known == null || !known.sameAs(now);
  }
}
