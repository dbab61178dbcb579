package pep.promotion.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.promotion.roster.Directory;

class LineHurdleTest {

  private static final Directory.Profitability TOLD =
      new Directory.Profitability(
          new Directory.Hurdle(BigDecimal.TEN),
          List.of(line("pumps", true), line("pumps/large", false)));

  @Test
  void whatIsKnownOfTheNearestLineAboveIsWhatIsKnownOfALine() {
    assertThat(LineHurdle.unclear(TOLD, List.of("pumps", "pumps/small", "pumps/large/steel")))
        .extracting(UnclearLine::productLine, UnclearLine::state)
        .containsExactly(tuple("pumps/large/steel", UnclearLine.State.BELOW));
    assertThat(LineHurdle.unclear(TOLD, List.of("pumps-used")))
        .extracting(UnclearLine::state)
        .containsExactly(UnclearLine.State.UNKNOWN);
  }

  private static Directory.LineProfit line(String name, boolean clears) {
    return new Directory.LineProfit(name, clears, List.of(), BigDecimal.ONE, Instant.EPOCH);
  }
}
