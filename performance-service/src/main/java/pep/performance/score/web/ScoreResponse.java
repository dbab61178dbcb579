package pep.performance.score.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.score.Forecast;
import pep.performance.score.Score;
import pep.performance.score.Scores;

/**
 * How far a partner reaches the vendor's targets, and where its sales lead.
 *
 * @param asOf every sale that was stored before this instant is counted here
 * @param rulesVersion 0 while the vendor has set no targets
 * @param score 0 to 1, over what is known of the partner
 * @param knownWeight how much of all weight is known of it, 0 to 1
 * @param forecast left out of a partner that has sold for fewer than six months
 */
record ScoreResponse(
    String partnerId,
    Instant asOf,
    long rulesVersion,
    @Nullable BigDecimal score,
    @Nullable BigDecimal knownWeight,
    List<Measured> measures,
    @Nullable Forecast forecast) {

  /**
   * One measure.
   *
   * @param actual left out where it is not known of the partner
   * @param attained 0 to 1; left out where it is not known
   */
  record Measured(
      String measure,
      int weight,
      BigDecimal goal,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal attained) {

    static Measured of(Score.Attained each) {
      return new Measured(
          each.target().measure().wireName(),
          each.target().weight(),
          each.target().goal(),
          each.actual(),
          each.attained());
    }
  }

  static ScoreResponse of(Scores.Scored scored) {
    return new ScoreResponse(
        scored.partnerId(),
        scored.asOf(),
        scored.rulesVersion(),
        scored.score().value(),
        scored.score().knownWeight(),
        scored.score().measures().stream().map(Measured::of).toList(),
        scored.forecast());
  }
}
