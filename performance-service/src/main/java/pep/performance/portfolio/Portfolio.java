package pep.performance.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.DiagnosisListener;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Places every active partner that was diagnosed, and answers with that. */
@Service
public class Portfolio implements DiagnosisListener {

  private static final int PLACES = 4;

  private final Diagnosing diagnosing;
  private final Roster roster;
  private final PortfolioStore store;
  private final Clock clock;

  Portfolio(Diagnosing diagnosing, Roster roster, PortfolioStore store, Clock clock) {
    this.diagnosing = diagnosing;
    this.roster = roster;
    this.store = store;
    this.clock = clock;
  }

  public Page<Placed> page(Tenant tenant, Listing listing) {
    return store.page(tenant, listing);
  }

  /** A partner's place as it was decided last; undecided before the first time. */
  public Place placeOf(Tenant tenant, String partnerId) {
    return store.find(tenant, partnerId).map(Placed::place).orElse(Place.UNDECIDED);
  }

  @Override
  public void diagnosed(Tenant tenant) {
    Instant now = clock.instant();
    String quarter = quarter(LocalDate.ofInstant(now, roster.vendor(tenant).zone()));
    Map<String, RosterPartner> active = new HashMap<>(roster.all(tenant));
    active.values().removeIf(each -> !each.active());
    Map<String, Diagnosis> diagnoses = diagnosing.of(tenant, active.keySet());
    Map<String, Placed> known = store.known(tenant);
    Placing placing = Placing.of(diagnoses.values());
    List<Placed> all = new ArrayList<>();
    diagnoses.forEach(
        (partnerId, diagnosis) -> {
          RosterPartner partner = active.get(partnerId);
          Place place = placing.of(diagnosis);
          Place before = Placed.placeBefore(known.get(partnerId), quarter);
          all.add(
              new Placed(
                  partnerId,
                  now,
                  partner == null ? null : partner.type(),
                  partner == null ? null : partner.country(),
                  place,
                  diagnosis.verdict(),
                  diagnosis.causes().isEmpty() ? null : diagnosis.causes().getFirst().cause(),
                  diagnosis.expectedPerMonth(),
                  diagnosis.soldPerMonth(),
                  performance(diagnosis),
                  quarter,
                  before,
                  before != null && before != place));
        });
    store.keep(tenant, known.keySet(), all);
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
  }

  private static @Nullable BigDecimal performance(Diagnosis diagnosis) {
    Money sold = diagnosis.soldPerMonth();
    Money expected = diagnosis.expectedPerMonth();
    return sold == null || expected == null || !expected.isPositive()
        ? null
        : sold.getAmount().divide(expected.getAmount(), PLACES, RoundingMode.HALF_UP);
  }
}
