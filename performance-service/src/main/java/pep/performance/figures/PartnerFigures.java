package pep.performance.figures;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Engagement;
import pep.performance.roster.Pipeline;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.tenancy.Tenant;

/** Works out partners' figures as of now. */
@Service
public class PartnerFigures {

  private static final Bson WORKED_OUT =
      Filters.exists(Fields.of(StoredFigures::figures, Figures::asOf));

  private final Roster roster;
  private final Engagement engagement;
  private final Rollups rollups;
  private final FiguresStore store;
  private final Clock clock;

  PartnerFigures(
      Roster roster, Engagement engagement, Rollups rollups, FiguresStore store, Clock clock) {
    this.roster = roster;
    this.engagement = engagement;
    this.rollups = rollups;
    this.store = store;
    this.clock = clock;
  }

  /** All that is known of a partner now; empty for one that is not known. */
  public Optional<WorkedOut> of(Tenant tenant, String partnerId) {
    Optional<RosterPartner> partner = roster.partner(tenant, partnerId);
    return partner.flatMap(known -> workOut(tenant, Map.of(partnerId, known)).stream().findFirst());
  }

  /** All that is known of these partners now; those that are not known are left out. */
  public List<WorkedOut> of(Tenant tenant, Collection<String> partnerIds) {
    return workOut(tenant, roster.byId(tenant, partnerIds));
  }

  /** The figures of every partner as they were last worked out, by partner id. */
  public Map<String, Figures> all(Tenant tenant) {
    Map<String, Figures> all = new HashMap<>();
    for (StoredFigures stored : store.find(tenant, WORKED_OUT)) {
      KnownFigures known = KnownFigures.of(stored);
      all.put(known.partnerId(), known.figures());
    }
    return all;
  }

  /** The figures of partners as they were last worked out. */
  public Page<KnownFigures> page(Tenant tenant, Listing listing) {
    return store.page(tenant, WORKED_OUT, listing).map(KnownFigures::of);
  }

  /** Has the figures of every partner worked out again, and all that is decided on them. */
  public void reconsiderAll(Tenant tenant) {
    store.markAll(tenant);
  }

  /** Has the figures of some partners worked out again, and all that is decided on them. */
  public void reconsider(Tenant tenant, Collection<String> partnerIds) {
    store.mark(tenant, partnerIds);
  }

  private List<WorkedOut> workOut(Tenant tenant, Map<String, RosterPartner> partners) {
    VendorTerms terms = roster.vendor(tenant);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, terms.zone());
    FiguresOfSales figures = new FiguresOfSales(terms.currency(), terms.zone());
    Instant completeUpTo = rollups.completeUpTo(tenant, now);
    Map<String, List<DaySales>> days = rollups.days(tenant, partners.keySet());
    Map<String, Pipeline> pipelines = engagement.of(tenant, partners.keySet(), today);
    List<WorkedOut> all = new ArrayList<>();
    partners.forEach(
        (partnerId, partner) ->
            all.add(
                new WorkedOut(
                    now,
                    completeUpTo,
                    terms.zone(),
                    partner,
                    figures.asOf(today, days.getOrDefault(partnerId, List.of())),
                    pipelines.getOrDefault(partnerId, Pipeline.NONE))));
    return all;
  }
}
