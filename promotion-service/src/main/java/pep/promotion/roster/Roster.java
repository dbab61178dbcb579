package pep.promotion.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
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
    return Optional.ofNullable(
            standings.of(tenant, List.of(partnerId), today(tenant)).get(partnerId))
        .orElseThrow(() -> InvalidInput.unknown("partnerId", "partner"));
  }

  /**
   * The partner with this code of the vendor's own.
   *
   * @throws InvalidInput when no partner has it
   */
  public PartnerStanding partnerWithCode(Tenant tenant, String code) {
    return standings
        .withCode(tenant, code, today(tenant))
        .orElseThrow(() -> InvalidInput.unknown("partnerCode", "partner"));
  }

  /** What is known of these partners; one whose profile has not arrived is left out. */
  public Map<String, PartnerStanding> partners(Tenant tenant, Collection<String> partnerIds) {
    return standings.of(tenant, partnerIds, today(tenant));
  }

  /** The same with what their tiers and segments were before. */
  public Map<String, StandingHistory> histories(Tenant tenant, Collection<String> partnerIds) {
    return standings.histories(tenant, partnerIds, today(tenant));
  }

  /** Every partner whose profile has arrived. */
  public List<PartnerStanding> all(Tenant tenant) {
    return standings.all(tenant, today(tenant));
  }

  /** Codes of the segments that exist. */
  public Set<String> segments(Tenant tenant) {
    return directory.segments(tenant);
  }

  /** Those of the codes that a product has. */
  public Set<String> productsAmong(Tenant tenant, Collection<String> codes) {
    return directory.productsAmong(tenant, codes);
  }

  /** Net sales of these partners over the last twelve months together, as last reported. */
  public Money revenueOfTwelveMonths(
      Tenant tenant, Collection<String> partnerIds, CurrencyUnit currency) {
    return standings.revenue(tenant, partnerIds, currency);
  }

  private LocalDate today(Tenant tenant) {
    ZoneId zone = directory.vendor(tenant).map(VendorTerms::zone).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
