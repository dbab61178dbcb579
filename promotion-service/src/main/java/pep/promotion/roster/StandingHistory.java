package pep.promotion.roster;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner, and how it came to its tier and segments. Made of the set of its
 * moves, so that the order in which they arrived cannot matter.
 *
 * @param now what is known as of now; holds where no move is known
 * @param tiers its moves between tiers, in any order
 * @param segments its moves into segments and out of them, in any order
 */
public record StandingHistory(
    PartnerStanding now, List<TierMove> tiers, List<SegmentMove> segments) {

  /** Something that happened at an instant. */
  sealed interface Move permits TierMove, SegmentMove {
    Comparator<Move> ORDER = Comparator.comparing(Move::at).thenComparing(Move::version);

    Instant at();

    long version();
  }

  /**
   * @param from null where it had none
   */
  public record TierMove(Instant at, long version, @Nullable String from, String to)
      implements Move {}

  /**
   * @param in whether it entered the segment, or left it
   */
  public record SegmentMove(Instant at, long version, String segment, boolean in) implements Move {}

  public StandingHistory {
    tiers = tiers.stream().sorted(Move.ORDER).toList();
    segments = segments.stream().sorted(Move.ORDER).toList();
  }

  /** The same past of a partner of which more is known now. */
  StandingHistory of(PartnerStanding known) {
    return new StandingHistory(known, tiers, segments);
  }

  /** The standing at an instant; before the first that is known, that one. */
  public PartnerStanding at(Instant instant) {
    return tiers.isEmpty() && segments.isEmpty()
        ? now
        : now.as(tierAt(instant), segmentsAt(instant));
  }

  private @Nullable String tierAt(Instant instant) {
    if (tiers.isEmpty()) {
      return now.tier();
    }
    TierMove first = tiers.getFirst();
    String tier = first.from() == null ? first.to() : first.from();
    for (TierMove move : tiers) {
      if (!move.at().isAfter(instant)) {
        tier = move.to();
      }
    }
    return tier;
  }

  private Set<String> segmentsAt(Instant instant) {
    Set<String> in = new HashSet<>(now.segments());
    List<String> moved = segments.stream().map(SegmentMove::segment).distinct().toList();
    for (String segment : moved) {
      if (isIn(segment, instant)) {
        in.add(segment);
      } else {
        in.remove(segment);
      }
    }
    return in;
  }

  private boolean isIn(String segment, Instant instant) {
    List<SegmentMove> moves =
        segments.stream().filter(move -> move.segment().equals(segment)).toList();
    SegmentMove first = moves.getFirst();
    if (instant.isBefore(first.at())) {
      // What it left first it was in before; what it entered first of all is the first known.
      return !first.in() || first.at().equals(segments.getFirst().at());
    }
    return moves.reversed().stream()
        .filter(move -> !move.at().isAfter(instant))
        .findFirst()
        .map(SegmentMove::in)
        .orElse(false);
  }
}
