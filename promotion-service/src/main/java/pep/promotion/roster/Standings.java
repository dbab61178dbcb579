package pep.promotion.roster;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * One document for each partner with the newest state of each kind that was reported of it, so that
 * a decision on a hundred partners is one read. Each part has the version of its own owner.
 */
@Repository
public class Standings {

  /** The field of a partner's own code. */
  public static final String CODE = "profile.code";

  /** The field of the words by which a partner is found. */
  public static final String WORDS = "profile.words";

  static final String COLLECTION = "standings";

  private final TenantCollection standings;

  Standings(TenantCollections collections) {
    this.standings = collections.of(COLLECTION);
  }

  /**
   * What was reported of one partner.
   *
   * @param part {@code profile}, {@code segments}, {@code tier}, {@code figures} or {@code
   *     grants.<id>}
   */
  public record Report(String partnerId, String part, long version, Document state) {}

  /**
   * That a partner came to another tier, or into a segment or out of it.
   *
   * @param of {@link StandingDocuments#TIERS} or {@link StandingDocuments#SEGMENTS}
   * @param at when
   * @param version of what moved, which orders what moved at one instant
   */
  public record Moved(String partnerId, String of, Instant at, long version, Document what) {}

  /** Notes moves; one that is noted again changes nothing. */
  public void note(Tenant tenant, List<Moved> moves) {
    TenantWrites writes = new TenantWrites();
    for (Moved moved : moves) {
      Document what =
          new Document("at", Date.from(moved.at()))
              .append("version", moved.version())
              .append("what", moved.what());
      writes.update(
          Filters.eq("_id", id(tenant, moved.partnerId())),
          Updates.combine(
              Updates.addToSet(moved.of(), what),
              Updates.setOnInsert("partnerId", moved.partnerId())),
          true);
    }
    standings.upsert(tenant, writes);
  }

  /** Keeps each part unless a newer version of it is known, all with one write. */
  public void keep(Tenant tenant, List<Report> reports) {
    TenantWrites writes = new TenantWrites();
    for (Report report : reports) {
      Document newest =
          new Document(
              "$cond",
              List.of(
                  new Document("$gt", List.of("$" + report.part() + ".version", report.version())),
                  "$" + report.part(),
                  new Document(
                      "$literal",
                      new Document(report.state()).append("version", report.version()))));
      writes.update(
          Filters.eq("_id", id(tenant, report.partnerId())),
          List.of(
              new Document(
                  "$set",
                  new Document(report.part(), newest)
                      .append("partnerId", new Document("$literal", report.partnerId())))),
          true);
    }
    standings.upsert(tenant, writes);
  }

  /**
   * @param today the business day that grants are looked up on
   */
  Map<String, PartnerStanding> of(Tenant tenant, Collection<String> partnerIds, LocalDate today) {
    List<String> ids = partnerIds.stream().map(p -> id(tenant, p)).toList();
    Map<String, PartnerStanding> found = HashMap.newHashMap(ids.size());
    for (Document each : standings.find(tenant, Filters.in("_id", ids))) {
      PartnerStanding standing = StandingDocuments.read(each, today);
      if (standing != null) {
        found.put(standing.partnerId(), standing);
      }
    }
    return found;
  }

  /**
   * @param today the business day that grants are looked up on
   */
  Map<String, StandingHistory> histories(
      Tenant tenant, Collection<String> partnerIds, LocalDate today) {
    List<String> ids = partnerIds.stream().map(p -> id(tenant, p)).toList();
    Map<String, StandingHistory> found = HashMap.newHashMap(ids.size());
    for (Document each : standings.find(tenant, Filters.in("_id", ids))) {
      PartnerStanding now = StandingDocuments.read(each, today);
      if (now != null) {
        found.put(now.partnerId(), StandingDocuments.history(each, now));
      }
    }
    return found;
  }

  List<PartnerStanding> withCodes(Tenant tenant, Collection<String> codes, LocalDate today) {
    return standings.find(tenant, Filters.in(CODE, codes)).stream()
        .flatMap(found -> Stream.ofNullable(StandingDocuments.read(found, today)))
        .toList();
  }

  /** The ids of the partners that have words that begin with each of these. */
  Set<String> foundBy(Tenant tenant, String words) {
    Set<String> found = new HashSet<>();
    standings
        .find(tenant, SearchWords.match(WORDS, words))
        .forEach(each -> found.add(each.getString("partnerId")));
    return found;
  }

  List<PartnerStanding> all(Tenant tenant, LocalDate today) {
    List<PartnerStanding> all = new ArrayList<>();
    standings.forEach(
        tenant,
        Filters.exists("profile"),
        Sorts.ascending("_id"),
        each -> {
          PartnerStanding standing = StandingDocuments.read(each, today);
          if (standing != null) {
            all.add(standing);
          }
        });
    return all;
  }

  Page<PartnerStanding> page(
      Tenant tenant, Collection<String> partnerIds, LocalDate today, Listing listing) {
    List<String> ids = partnerIds.stream().map(p -> id(tenant, p)).toList();
    Bson those = Filters.and(Filters.in("_id", ids), Filters.exists("profile"));
    return standings.page(
        tenant,
        those,
        listing,
        each -> Objects.requireNonNull(StandingDocuments.read(each, today)));
  }

  Money revenue(Tenant tenant, Collection<String> partnerIds, CurrencyUnit currency) {
    List<String> ids = partnerIds.stream().map(p -> id(tenant, p)).toList();
    Money sum = Money.zero(currency);
    for (Document each : standings.find(tenant, Filters.in("_id", ids))) {
      Document figures = each.get("figures", Document.class);
      if (figures != null && currency.getCode().equals(figures.getString("currency"))) {
        sum =
            sum.plus(
                Money.of(currency, figures.get("revenue12m", Decimal128.class).bigDecimalValue()));
      }
    }
    return sum;
  }

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}
