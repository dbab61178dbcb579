package pep.performance.roster;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Sums what partners earned by incentives, and what they quoted, as others tell it: over all time,
 * and by month of the vendor's calendar and currency from when months were kept.
 */
@Service
public class Earnings {

  private static final String MONTHS = "months";

  /** What follows a slash in the order of ids. */
  private static final char AFTER_SLASH = '/' + 1;

  private final TenantCollection earned;
  private final TenantCollection paid;
  private final TenantCollection quoted;
  private final Roster roster;
  private final ApplicationEventPublisher events;

  Earnings(TenantCollections collections, Roster roster, ApplicationEventPublisher events) {
    this.earned = collections.of("known.earnings");
    this.paid = collections.of("known.payments");
    this.quoted = collections.of("known.quotes");
    this.roster = roster;
    this.events = events;
  }

  /**
   * One entry of the incentive ledger.
   *
   * @param amount what the partner earned by it; negative where it was taken back
   */
  public record Entry(String partnerId, Money amount, Instant at) {}

  /** Adds entries; to be called once for each, in the transaction that notes their events. */
  public void add(Tenant tenant, List<Entry> entries) {
    add(tenant, earned, entries);
  }

  /** Adds what was paid out; to be called once for each, as {@link #add}. */
  public void paid(Tenant tenant, List<Entry> entries) {
    add(tenant, paid, entries);
  }

  private void add(Tenant tenant, TenantCollection to, List<Entry> entries) {
    Map<String, Long> sums = new HashMap<>();
    Map<String, Map<String, Long>> months = new HashMap<>();
    ZoneId zone = zone(tenant);
    for (Entry entry : entries) {
      long minor = entry.amount().getAmountMinorLong();
      sums.merge(entry.partnerId(), minor, Long::sum);
      months
          .computeIfAbsent(entry.partnerId(), any -> new HashMap<>())
          .merge(field(entry.amount().getCurrencyUnit(), entry.at(), zone), minor, Long::sum);
    }
    TenantWrites writes = new TenantWrites();
    sums.forEach(
        (partnerId, minor) -> {
          List<Bson> updates =
              new ArrayList<>(List.of(Updates.inc("minor", minor), Updates.inc("entries", 1L)));
          months
              .getOrDefault(partnerId, Map.of())
              .forEach((field, sum) -> updates.add(Updates.inc(field, sum)));
          writes.update(of(tenant, partnerId), Updates.combine(updates), true);
        });
    to.bulk(tenant, writes, false);
    events.publishEvent(new EarningsChanged(tenant));
  }

  /**
   * Notes a quote; to be called in the transaction that notes the event.
   *
   * @param off by how much it is below the list prices
   */
  public void quoted(Tenant tenant, String partnerId, Money off, Instant sentAt) {
    String field = field(off.getCurrencyUnit(), sentAt, zone(tenant));
    quoted.updateOne(
        tenant,
        of(tenant, partnerId),
        Updates.combine(Updates.inc("quotes", 1L), Updates.inc(field, off.getAmountMinorLong())),
        true);
    events.publishEvent(new EarningsChanged(tenant));
  }

  /** What a partner has earned by incentives so far. */
  public Money of(Tenant tenant, String partnerId, CurrencyUnit currency) {
    Document found = earned.findOne(tenant, of(tenant, partnerId));
    return Money.ofMinor(currency, found == null ? 0 : found.getLong("minor"));
  }

  /** What is kept by month of a partner's incentives and quotes. */
  public EarningsLedger ledger(Tenant tenant, String partnerId) {
    return new EarningsLedger(
        months(tenant, earned, partnerId),
        months(tenant, paid, partnerId),
        months(tenant, quoted, partnerId));
  }

  private static Map<String, Map<String, Long>> months(
      Tenant tenant, TenantCollection of, String partnerId) {
    Document found = of.findOne(tenant, of(tenant, partnerId));
    Map<String, Map<String, Long>> sums = new HashMap<>();
    if (found != null) {
      found
          .get(MONTHS, new Document())
          .forEach(
              (currency, months) -> {
                Map<String, Long> own = new HashMap<>();
                ((Document) months)
                    .forEach((month, minor) -> own.put(month, ((Number) minor).longValue()));
                sums.put(currency, own);
              });
    }
    return sums;
  }

  /** How many quotes a partner has sent. */
  public long quotesOf(Tenant tenant, String partnerId) {
    Document found = quoted.findOne(tenant, of(tenant, partnerId));
    return found == null ? 0 : found.getLong("quotes");
  }

  /**
   * What each partner earned by incentives in a currency over months, both included, in its
   * smallest unit; whoever has no entry then is left out.
   */
  public Map<String, Long> earned(
      Tenant tenant, CurrencyUnit currency, YearMonth from, YearMonth until) {
    return summed(tenant, earned, currency, from, until);
  }

  /** By how much the quotes that each partner sent in these months are below the list prices. */
  public Map<String, Long> discountsQuoted(
      Tenant tenant, CurrencyUnit currency, YearMonth from, YearMonth until) {
    return summed(tenant, quoted, currency, from, until);
  }

  private static Map<String, Long> summed(
      Tenant tenant, TenantCollection of, CurrencyUnit currency, YearMonth from, YearMonth until) {
    Set<String> within = new HashSet<>();
    for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
      within.add(month.toString());
    }
    Map<String, Long> sums = new HashMap<>();
    String own = tenant.vendorId() + "/";
    Bson kept =
        Filters.and(
            Filters.gte("_id", own),
            Filters.lt("_id", tenant.vendorId() + AFTER_SLASH),
            Filters.exists(MONTHS + "." + currency.getCode()));
    for (Document found : of.find(tenant, kept)) {
      Document months = found.get(MONTHS, Document.class).get(currency.getCode(), Document.class);
      months.forEach(
          (month, minor) -> {
            if (within.contains(month)) {
              String partnerId = found.getString("_id").substring(own.length());
              sums.merge(partnerId, ((Number) minor).longValue(), Long::sum);
            }
          });
    }
    return sums;
  }

  private ZoneId zone(Tenant tenant) {
    return roster.knownVendor(tenant).map(VendorTerms::zone).orElse(ZoneOffset.UTC);
  }

  private static String field(CurrencyUnit currency, Instant at, ZoneId zone) {
    return String.join(".", MONTHS, currency.getCode(), YearMonth.from(at.atZone(zone)).toString());
  }

  private static Bson of(Tenant tenant, String partnerId) {
    return Filters.eq("_id", tenant.vendorId() + "/" + partnerId);
  }
}
