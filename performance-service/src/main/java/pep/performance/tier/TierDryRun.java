package pep.performance.tier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.performance.roster.RosterPartner;

/**
 * Who would move if some rules were saved now.
 *
 * @param partners how many were measured
 * @param moves how many would move from where to where
 * @param sample some of those that would, by code
 */
public record TierDryRun(long partners, List<Moves> moves, List<Mover> sample) {

  static final int CHUNK = 500;
  private static final int SAMPLE = 50;

  /** How many partners one move would take. */
  public record Moves(String move, @Nullable String from, @Nullable String to, long partners) {}

  /** A partner that would move. */
  public record Mover(
      String partnerId,
      String partnerCode,
      String move,
      @Nullable String from,
      @Nullable String to,
      String reason) {}

  /** A dry run while it is counted. */
  static final class Counting {

    private long partners;
    private final Map<String, Moves> moves = new TreeMap<>();
    private final List<Mover> sample = new ArrayList<>();

    void add(RosterPartner partner, TierDecision decision) {
      partners++;
      if (decision.move() == TierMove.STAYED) {
        return;
      }
      String move = decision.move().wireName();
      String to = decision.standing().tier();
      Moves one = new Moves(move, decision.from(), to, 1);
      moves.merge(
          move + "/" + decision.from() + "/" + to,
          one,
          (a, b) -> new Moves(a.move(), a.from(), a.to(), a.partners() + b.partners()));
      if (sample.size() < SAMPLE) {
        sample.add(
            new Mover(
                partner.partnerId(), partner.code(), move, decision.from(), to, decision.reason()));
      }
    }

    TierDryRun result() {
      sample.sort(Comparator.comparing(Mover::partnerCode));
      return new TierDryRun(partners, List.copyOf(moves.values()), List.copyOf(sample));
    }
  }
}
