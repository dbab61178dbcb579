package pep.promotion.accrual.book;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;

/**
 * A book as it is stored.
 *
 * @param dueSince since when a settlement is due; null while none is
 * @param rules the rebates that it was settled under last; null where it never was
 * @param held whether its partner is not known yet, so that nothing could be decided
 */
record StoredBook(
    String partnerId,
    long version,
    long arrivals,
    @Nullable Instant dueSince,
    @Nullable String rules,
    boolean held,
    List<StoredQualification> qualifications,
    List<PostedVolume> posted) {

  /** The book of a partner that has none. */
  static StoredBook none(String partnerId) {
    return of(new Book(partnerId, 0, 0, List.of(), List.of()), null, false);
  }

  static StoredBook of(Book book, @Nullable String rules, boolean held) {
    return new StoredBook(
        book.partnerId(),
        book.version(),
        book.arrivals(),
        null,
        rules,
        held,
        book.qualifications().stream().map(StoredQualification::of).toList(),
        book.posted());
  }

  Book book() {
    List<Qualification> read = qualifications.stream().map(each -> each.of(partnerId)).toList();
    return new Book(partnerId, version, arrivals, read, posted);
  }

  /** A qualification, with the standing that it was decided on in the same fields. */
  record StoredQualification(
      String promotionId,
      long promotionVersion,
      Instant at,
      @Nullable String partnerCode,
      @Nullable String status,
      Set<String> inSegments,
      @Nullable String onTier,
      Set<String> inTerritories,
      Set<String> inTerritoriesBelow,
      long profile,
      long segments,
      long tier,
      long grants) {

    static StoredQualification of(Qualification each) {
      PartnerStanding standing = each.standing();
      StandingVersions versions = standing.versions();
      return new StoredQualification(
          each.promotionId(),
          each.promotionVersion(),
          each.at(),
          standing.partnerCode(),
          standing.status(),
          standing.segments(),
          standing.tier(),
          standing.territories().granted(),
          standing.territories().below(),
          versions.profile(),
          versions.segments(),
          versions.tier(),
          versions.grants());
    }

    /** Those of before it was kept what was known of the partner have its id and activity only. */
    Qualification of(String partnerId) {
      return new Qualification(
          promotionId,
          promotionVersion,
          at,
          new PartnerStanding(
              partnerId,
              partnerCode == null ? partnerId : partnerCode,
              status == null ? "active" : status,
              inSegments,
              onTier,
              new HeldTerritories(inTerritories, inTerritoriesBelow),
              new StandingVersions(profile, segments, tier, grants)));
    }
  }
}
