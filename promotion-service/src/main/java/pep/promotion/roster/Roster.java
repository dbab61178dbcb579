package pep.promotion.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotKnownYet;
import pep.platform.tenancy.Tenant;

/** Answers what is known of a vendor's partners, segments and products. */
@Service
public class Roster {

  private final Standings standings;
  private final Directory directory;
  private final Clock clock;

  Roster(Standings standings, Directory directory, Clock clock) {
    this.standings = standings;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * @throws NotKnownYet while the vendor's settings have not arrived
   */
  public VendorTerms vendor(Tenant tenant) {
    return directory.vendor(tenant).orElseThrow(() -> new NotKnownYet("the vendor"));
  }

  /** The vendor's settings, empty while they have not arrived. */
  public Optional<VendorTerms> knownVendor(Tenant tenant) {
    return directory.vendor(tenant);
  }

  /**
   * @throws InvalidInput when no partner has this id
   */
  public PartnerStanding partner(Tenant tenant, String partnerId) {
    return Optional.ofNullable(partners(tenant, List.of(partnerId)).get(partnerId))
        .orElseThrow(() -> InvalidInput.unknown("partnerId", "partner"));
  }

  /** What is known of the partners with these codes of the vendor's own, by the codes. */
  public Map<String, PartnerStanding> partnersWithCodes(Tenant tenant, Collection<String> codes) {
    List<PartnerStanding> found = standings.withCodes(tenant, codes, today(tenant));
    Reach reach = reach(tenant, found);
    return found.stream()
        .collect(Collectors.toMap(PartnerStanding::partnerCode, reach::of, (one, other) -> one));
  }

  /** What is known of these partners; one whose profile has not arrived is left out. */
  public Map<String, PartnerStanding> partners(Tenant tenant, Collection<String> partnerIds) {
    Map<String, PartnerStanding> found = standings.of(tenant, partnerIds, today(tenant));
    Reach reach = reach(tenant, found.values());
    found.replaceAll((id, partner) -> reach.of(partner));
    return found;
  }

  /** The same with what their tiers and segments were before. */
  public Map<String, StandingHistory> histories(Tenant tenant, Collection<String> partnerIds) {
    Map<String, StandingHistory> found = standings.histories(tenant, partnerIds, today(tenant));
    Reach reach = reach(tenant, found.values().stream().map(StandingHistory::now).toList());
    found.replaceAll((id, history) -> history.of(reach.of(history.now())));
    return found;
  }

  /** Every partner whose profile has arrived. */
  public List<PartnerStanding> all(Tenant tenant) {
    List<PartnerStanding> all = standings.all(tenant, today(tenant));
    Reach reach = reach(tenant, all);
    return all.stream().map(reach::of).toList();
  }

  /**
   * Some of the partners as a list. Of the territories they may sell in it has what they were
   * granted alone.
   *
   * @param listing by the fields that {@link Standings} names
   */
  public Page<PartnerStanding> page(Tenant tenant, Collection<String> partnerIds, Listing listing) {
    return standings.page(tenant, partnerIds, today(tenant), listing);
  }

  /** The ids of the partners that are found by these words of their names and codes. */
  public Set<String> foundBy(Tenant tenant, String words) {
    return standings.foundBy(tenant, words);
  }

  /** Codes of the segments that exist. */
  public Set<String> segments(Tenant tenant) {
    return directory.segments(tenant);
  }

  /** Whether the vendor gives a certification, as far as is known here. */
  public boolean hasCertification(Tenant tenant, String code) {
    return directory.hasCertification(tenant, code);
  }

  /** Those of the codes that a territory has. */
  public Set<String> territoriesAmong(Tenant tenant, Collection<String> codes) {
    return directory.territoriesAmong(tenant, codes);
  }

  /** Those of the codes that a product has. */
  public Set<String> productsAmong(Tenant tenant, Collection<String> codes) {
    return directory.productsAmong(tenant, codes);
  }

  /** Those of the product lines that any product is of. */
  public Set<String> linesAmong(Tenant tenant, Collection<String> lines) {
    return directory.linesAmong(tenant, lines);
  }

  /** The lines of these products. */
  public Set<String> linesOf(Tenant tenant, Collection<String> products) {
    return directory.linesOf(tenant, products);
  }

  /** The lines of all products that are not retired. */
  public Set<String> soldLines(Tenant tenant) {
    return directory.soldLines(tenant);
  }

  /** What partners earn on product lines; empty where nobody said. */
  public Optional<Directory.Profitability> profitability(Tenant tenant) {
    return directory.profitability(tenant);
  }

  /** Net sales of these partners over the last twelve months together, as last reported. */
  public Money revenueOfTwelveMonths(
      Tenant tenant, Collection<String> partnerIds, CurrencyUnit currency) {
    return standings.revenue(tenant, partnerIds, currency);
  }

  private Reach reach(Tenant tenant, Collection<PartnerStanding> partners) {
    Set<String> granted = new HashSet<>();
    partners.forEach(partner -> granted.addAll(partner.territories().granted()));
    return new Reach(directory.territoriesBelow(tenant, granted));
  }

  /** What lies below the territories that partners were granted. */
  private record Reach(Map<String, Set<String>> below) {

    PartnerStanding of(PartnerStanding partner) {
      HeldTerritories held = partner.territories();
      return partner.holding(
          held.over(
              held.granted().stream().map(code -> below.getOrDefault(code, Set.of())).toList()));
    }
  }

  private LocalDate today(Tenant tenant) {
    ZoneId zone = directory.vendor(tenant).map(VendorTerms::zone).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
