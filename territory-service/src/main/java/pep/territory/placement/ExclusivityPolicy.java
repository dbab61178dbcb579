package pep.territory.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.decision.Reason;
import pep.territory.placement.GrantDecision.Outcome;

/**
 * Whether a grant may be issued beside the live grants of the same vendor and product line.
 *
 * <ul>
 *   <li>A partner holds one grant of a line in a territory at a time.
 *   <li>Where one partner holds exclusively, no other partner gets a grant that shares ground and a
 *       day with it, nor is an exclusive grant issued over one of another partner.
 *   <li>On every day of a limited grant, at most its limit of partners hold grants that share
 *       ground with it, its holder included.
 *   <li>Where the ground cannot be compared and it matters, the grant goes to review. Doubts
 *       about grants that a reviewer has set aside count as no overlap.
 * </ul>
 */
public final class ExclusivityPolicy {

  public static final String VERSION = "exclusivity/1";

  private final BiFunction<String, String, AreaRelation> relation;

  /**
   * A policy over territories whose areas stand to each other as given.
   *
   * @param relation of the areas of two territories, by their ids
   */
  public ExclusivityPolicy(BiFunction<String, String, AreaRelation> relation) {
    this.relation = relation;
  }

  /**
   * Decides on a grant.
   *
   * @param live the grants of the line that hold now or later, in any order
   * @param setAside ids of grants that a reviewer found not to overlap the requested one
   */
  public GrantDecision decide(GrantTerms requested, List<GrantTerms> live, Set<String> setAside) {
    List<GrantTerms> rivals =
        live.stream()
            .filter(grant -> !grant.grantId().equals(requested.grantId()))
            .filter(grant -> grant.period().overlaps(requested.period()))
            .sorted((a, b) -> a.grantId().compareTo(b.grantId()))
            .toList();
    Case open = new Case(requested, rivals, setAside);
    for (GrantTerms rival : rivals) {
      open.consider(rival);
    }
    open.considerLimits();
    return open.decision();
  }

  private final class Case {
    private final GrantTerms requested;
    private final List<GrantTerms> rivals;
    private final Set<String> setAside;
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();
    private final Set<String> doubtful = new TreeSet<>();

    Case(GrantTerms requested, List<GrantTerms> rivals, Set<String> setAside) {
      this.requested = requested;
      this.rivals = rivals;
      this.setAside = setAside;
    }

    void consider(GrantTerms rival) {
      if (rival.partnerId().equals(requested.partnerId())) {
        if (rival.territoryId().equals(requested.territoryId())) {
          refusals.add(
              reason("already-granted", rival, "The partner holds grant %s of it on these days."));
        }
        return;
      }
      boolean rivalExclusive = rival.kind() == GrantKind.EXCLUSIVE;
      if (!rivalExclusive && requested.kind() != GrantKind.EXCLUSIVE) {
        return;
      }
      AreaRelation ground = ground(requested, rival);
      if (ground.kind() == Kind.OVERLAPS) {
        refusals.add(
            rivalExclusive
                ? reason("overlaps-exclusive", rival, "Exclusive grant %s: " + ground.because())
                : reason("exclusive-over-existing", rival, "Grant %s: " + ground.because()));
      } else if (ground.kind() == Kind.UNKNOWN) {
        doubt(rival, ground);
      }
    }

    /** A limit counts within the area of the grant that sets it: the requested one's and others'. */
    void considerLimits() {
      if (requested.kind() == GrantKind.LIMITED) {
        considerLimit(requested);
      }
      for (GrantTerms rival : rivals) {
        if (rival.kind() == GrantKind.LIMITED
            && !rival.partnerId().equals(requested.partnerId())) {
          considerLimit(rival);
        }
      }
    }

    private void considerLimit(GrantTerms limited) {
      boolean own = limited.grantId().equals(requested.grantId());
      Kind reach = own ? Kind.OVERLAPS : ground(limited, requested).kind();
      if (reach == Kind.DISJOINT) {
        return;
      }
      List<GrantTerms> certain = new ArrayList<>(List.of(limited));
      List<GrantTerms> possible = new ArrayList<>(List.of(limited));
      for (GrantTerms rival : rivals) {
        if (rival.grantId().equals(limited.grantId())) {
          continue;
        }
        Kind kind = ground(limited, rival).kind();
        if (kind == Kind.OVERLAPS) {
          certain.add(rival);
        }
        if (kind != Kind.DISJOINT) {
          possible.add(rival);
        }
      }
      if (!own) {
        possible.add(requested);
        if (reach == Kind.OVERLAPS) {
          certain.add(requested);
        }
      }
      judge(limited, own, reach, Crowd.peak(certain, limited, requested), possible);
    }

    private void judge(
        GrantTerms limited, boolean own, Kind reach, int certain, List<GrantTerms> possible) {
      Map<String, String> facts =
          Map.of(
              "grantId", limited.grantId(),
              "limit", String.valueOf(limited.limit()),
              "partners", String.valueOf(certain));
      if (reach == Kind.OVERLAPS && certain > limited.limit()) {
        String text =
            own
                ? "%d partners would hold the line there at once; the limit asked for is %d."
                    .formatted(certain, limited.limit())
                : "%d partners would hold the line at once where grant %s limits them to %d."
                    .formatted(certain, limited.grantId(), limited.limit());
        refusals.add(new Reason("limit-reached", text, facts));
      } else if (Crowd.peak(possible, limited, requested) > limited.limit()) {
        doubts.add(
            new Reason(
                "limit-not-comparable",
                "Whether the limit of %d is kept depends on areas that cannot be compared."
                    .formatted(limited.limit()),
                facts));
        possible.stream()
            .filter(grant -> !grant.grantId().equals(requested.grantId()))
            .filter(grant -> isDoubtful(limited, grant) || isDoubtful(requested, grant))
            .forEach(grant -> doubtful.add(grant.grantId()));
      }
    }

    private boolean isDoubtful(GrantTerms one, GrantTerms other) {
      return !one.grantId().equals(other.grantId()) && ground(one, other).kind() == Kind.UNKNOWN;
    }

    private AreaRelation ground(GrantTerms one, GrantTerms other) {
      AreaRelation found = relation.apply(one.territoryId(), other.territoryId());
      boolean unknown = found.kind() == Kind.UNKNOWN;
      return unknown && (setAside.contains(one.grantId()) || setAside.contains(other.grantId()))
          ? new AreaRelation(Kind.DISJOINT, "A reviewer found no overlap.")
          : found;
    }

    private void doubt(GrantTerms rival, AreaRelation ground) {
      doubtful.add(rival.grantId());
      doubts.add(reason("not-comparable", rival, "Grant %s: " + ground.because()));
    }

    GrantDecision decision() {
      if (!refusals.isEmpty()) {
        return new GrantDecision(Outcome.REFUSE, refusals, List.of(), VERSION);
      }
      if (!doubts.isEmpty()) {
        return new GrantDecision(Outcome.REVIEW, doubts, List.copyOf(doubtful), VERSION);
      }
      Reason free =
          new Reason(
              "free",
              "None of %d grants of the line on these days stands against it."
                  .formatted(rivals.size()),
              Map.of("compared", String.valueOf(rivals.size())));
      return new GrantDecision(Outcome.ISSUE, List.of(free), List.of(), VERSION);
    }
  }

  private static Reason reason(String code, GrantTerms rival, String text) {
    return new Reason(
        code,
        text.formatted(rival.grantId()),
        Map.of(
            "grantId", rival.grantId(),
            "partnerId", rival.partnerId(),
            "territoryId", rival.territoryId(),
            "kind", rival.kind().name(),
            "from", rival.period().from().toString(),
            "until", String.valueOf(rival.period().until())));
  }
}
