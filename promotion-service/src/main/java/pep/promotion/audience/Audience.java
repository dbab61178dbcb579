package pep.promotion.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pep.platform.reason.Reason;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;

/**
 * Who is meant: active partners that are in one of the segments, on one of the tiers and hold one
 * of the territories. An empty set asks nothing, so an audience of three empty sets is every active
 * partner.
 *
 * @param segments segment codes, one of which suffices
 * @param tiers tier codes, one of which suffices
 * @param territories territory codes, one of which suffices; who holds one above it holds it too
 */
public record Audience(Set<String> segments, Set<String> tiers, Set<String> territories) {

  /** Every active partner. */
  public static final Audience EVERYONE = new Audience(Set.of(), Set.of(), Set.of());

  public Audience {
    segments = Set.copyOf(segments);
    tiers = Set.copyOf(tiers);
    territories = Set.copyOf(territories);
  }

  /** Whether every partner of the other one is in this, by what the two ask for. */
  public boolean includes(Audience other) {
    return includes(segments, other.segments)
        && includes(tiers, other.tiers)
        && includes(territories, other.territories);
  }

  private static boolean includes(Set<String> wide, Set<String> narrow) {
    return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
  }

  /** Decides on what is known of the partner now; the same standing gives the same decision. */
  public AudienceDecision decide(PartnerStanding partner) {
    List<Predicate> predicates = new ArrayList<>(4);
    predicates.add(active(partner));
    if (!segments.isEmpty()) {
      predicates.add(oneOf("segments", segments, partner.segments()));
    }
    if (!tiers.isEmpty()) {
      String tier = partner.tier();
      predicates.add(oneOf("tier", tiers, tier == null ? Set.of() : Set.of(tier)));
    }
    if (!territories.isEmpty()) {
      predicates.add(ground(partner.territories()));
    }
    boolean qualifies = predicates.stream().allMatch(Predicate::held);
    return new AudienceDecision(qualifies, predicates, partner.versions());
  }

  /** Whether tier and segments are those that it asks for, all else apart. */
  public boolean meets(PartnerStanding partner) {
    String tier = partner.tier();
    return (segments.isEmpty() || segments.stream().anyMatch(partner.segments()::contains))
        && (tiers.isEmpty() || (tier != null && tiers.contains(tier)));
  }

  /** The same audience for partners of whatever tier and segments. */
  public Audience ofAnyStanding() {
    return new Audience(Set.of(), Set.of(), territories);
  }

  private static Predicate active(PartnerStanding partner) {
    Reason why = new Reason("asked-status", Map.of("status", partner.status()));
    return new Predicate("status", "is active", partner.status(), partner.active(), why);
  }

  private static Predicate oneOf(String name, Set<String> wanted, Set<String> has) {
    Map<String, String> facts = new HashMap<>(Map.of(name, listed(wanted)));
    tell(facts, name + "Has", has);
    return new Predicate(
        name,
        "one of " + listed(wanted),
        listed(has),
        wanted.stream().anyMatch(has::contains),
        new Reason("asked-" + name, facts));
  }

  private Predicate ground(HeldTerritories held) {
    boolean reached = territories.stream().anyMatch(held::reach);
    Set<String> below = held.regarding(territories).below();
    String actual = listed(held.granted()) + (below.isEmpty() ? "" : ", above " + listed(below));
    Map<String, String> facts = new HashMap<>(Map.of("territories", listed(territories)));
    tell(facts, "territoriesHas", held.granted());
    tell(facts, "below", below);
    return new Predicate(
        "territories",
        "one of " + listed(territories),
        actual,
        reached,
        new Reason("asked-territories", facts));
  }

  private static void tell(Map<String, String> facts, String name, Set<String> has) {
    if (!has.isEmpty()) {
      facts.put(name, listed(has));
    }
  }

  private static String listed(Set<String> codes) {
    return codes.isEmpty() ? "none" : String.join(", ", new TreeSet<>(codes));
  }
}
