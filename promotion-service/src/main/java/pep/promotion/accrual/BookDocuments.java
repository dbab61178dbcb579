package pep.promotion.accrual;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;

/** Books as documents. */
final class BookDocuments {

  private BookDocuments() {}

  static Book read(Document book) {
    Long version = book.getLong("version");
    return new Book(
        book.getString("partnerId"),
        version == null ? 0 : version,
        book.getLong("arrivals"),
        book.getList("qualifications", Document.class, List.of()).stream()
            .map(each -> qualification(book.getString("partnerId"), each))
            .toList(),
        book.getList("posted", Document.class, List.of()).stream()
            .map(BookDocuments::posted)
            .toList());
  }

  static Document write(Qualification each) {
    PartnerStanding standing = each.standing();
    StandingVersions versions = standing.versions();
    return new Document("promotionId", each.promotionId())
        .append("promotionVersion", each.promotionVersion())
        .append("at", Date.from(each.at()))
        .append("partnerCode", standing.partnerCode())
        .append("status", standing.status())
        .append("inSegments", List.copyOf(standing.segments()))
        .append("onTier", standing.tier())
        .append("inTerritories", List.copyOf(standing.territories().granted()))
        .append("inTerritoriesBelow", List.copyOf(standing.territories().below()))
        .append("profile", versions.profile())
        .append("segments", versions.segments())
        .append("tier", versions.tier())
        .append("grants", versions.grants());
  }

  private static Qualification qualification(String partnerId, Document d) {
    return new Qualification(
        d.getString("promotionId"),
        d.getLong("promotionVersion"),
        d.getDate("at").toInstant(),
        new PartnerStanding(
            partnerId,
            d.get("partnerCode", partnerId),
            d.get("status", "active"),
            new HashSet<>(d.getList("inSegments", String.class, List.of())),
            d.getString("onTier"),
            new HeldTerritories(
                new HashSet<>(d.getList("inTerritories", String.class, List.of())),
                new HashSet<>(d.getList("inTerritoriesBelow", String.class, List.of()))),
            new StandingVersions(
                d.getLong("profile"),
                d.getLong("segments"),
                d.getLong("tier"),
                d.getLong("grants"))));
  }

  static Document write(PostedVolume each) {
    return new Document("promotionId", each.promotionId())
        .append("period", each.period())
        .append("amount", new Decimal128(each.amount().getAmount()))
        .append("currency", each.amount().getCurrencyUnit().getCode())
        .append("postings", each.postings());
  }

  private static PostedVolume posted(Document d) {
    return new PostedVolume(
        d.getString("promotionId"),
        d.getString("period"),
        Money.of(
            CurrencyUnit.of(d.getString("currency")),
            d.get("amount", Decimal128.class).bigDecimalValue()),
        d.getInteger("postings"));
  }
}
