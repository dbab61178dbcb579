package pep.promotion.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Standings as documents. */
public final class StandingDocuments {

  /** The moves between tiers. */
  public static final String TIERS = "tierMoves";

  /** The moves into segments and out of them. */
  public static final String SEGMENTS = "segmentMoves";

  private StandingDocuments() {}

  static StandingHistory history(Document document, PartnerStanding now) {
    return new StandingHistory(
        now,
        document.getList(TIERS, Document.class, List.of()).stream()
            .map(
                d -> {
                  Document what = d.get("what", new Document());
                  return new StandingHistory.TierMove(
                      at(d), version(d), what.getString("from"), what.getString("to"));
                })
            .toList(),
        document.getList(SEGMENTS, Document.class, List.of()).stream()
            .map(
                d -> {
                  Document what = d.get("what", new Document());
                  return new StandingHistory.SegmentMove(
                      at(d), version(d), what.getString("segment"), what.getBoolean("in", false));
                })
            .toList());
  }

  private static Instant at(Document move) {
    return move.getDate("at").toInstant();
  }

  static @Nullable PartnerStanding read(Document document, LocalDate today) {
    Document profile = document.get("profile", Document.class);
    if (profile == null) {
      return null;
    }
    Document segments = document.get("segments", new Document());
    Document tier = document.get("tier", new Document());
    Set<String> territories = new HashSet<>();
    long grantVersions = 0;
    for (Object each : document.get("grants", new Document()).values()) {
      Document grant = (Document) each;
      grantVersions += grant.getLong("version");
      if (holds(grant, today)) {
        territories.add(grant.getString("territory"));
      }
    }
    return new PartnerStanding(
        document.getString("partnerId"),
        profile.getString("code"),
        profile.getString("status"),
        new HashSet<>(segments.getList("codes", String.class, List.of())),
        tier.getString("code"),
        new HeldTerritories(territories, Set.of()),
        new StandingVersions(
            profile.getLong("version"), version(segments), version(tier), grantVersions));
  }

  private static boolean holds(Document grant, LocalDate today) {
    String until = grant.getString("until");
    return grant.getBoolean("issued", false)
        && !today.isBefore(LocalDate.parse(grant.getString("from")))
        && (until == null || today.isBefore(LocalDate.parse(until)));
  }

  private static long version(Document part) {
    Long version = part.getLong("version");
    return version == null ? 0 : version;
  }
}
