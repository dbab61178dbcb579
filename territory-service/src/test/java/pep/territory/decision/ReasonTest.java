package pep.territory.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Reason;
import pep.territory.area.AreaRelation;

class ReasonTest {

  @Test
  void isSaidInOneSentenceMadeOfItsFacts() {
    assertThat(new Reason("free", Map.of("compared", "3")).text())
        .isEqualTo("None of 3 grants of the line on these days stands against it.");
    assertThat(Reason.of("free").text()).isEqualTo("Nothing stands against it.");
    assertThat(new Reason("protected", Map.of("required", "800", "metres", "80")).text())
        .isEqualTo(
            "Outlets of the brand protect this place; 800 m are required."
                + " The nearest is about 80 m away.");
    assertThat(new Reason("protected", Map.of("protectedUntil", "2026-03-01")).text())
        .isEqualTo("This customer is protected until 2026-03-01.");
    assertThat(new Reason("rejected", Map.of("said", "no $budget {left}")).text())
        .isEqualTo("no $budget {left}");
  }

  @Test
  void oneStoredWithFewerFactsHasASentenceToo() {
    assertThat(new Reason("not-comparable", Map.of("grantId", "gra_1")).text())
        .isEqualTo("Another grant may hold there.");
    assertThat(new Reason("too-close", Map.of("metres", "3", "required", "9")).text())
        .isEqualTo("An outlet is 3 m away; 9 m are protected.");
    assertThat(Reason.of("rejected").text()).isEqualTo("It was rejected.");
    assertThat(Reason.of("partner-not-active").text()).isEqualTo("The partner is not active.");
  }

  @Test
  void oneForWhichARelationCountsSaysHowTheAreasStandToEachOther() {
    Map<String, String> facts = Map.of("grantId", "gra_1");
    AreaRelation within =
        related(new Reason("region-within", Map.of("inner", "DE-BY", "outer", "DE")));
    Reason reason = within.counted("overlaps-exclusive", facts);
    assertThat(reason.text()).isEqualTo("An exclusive grant holds. DE-BY lies within DE.");
    assertThat(reason.facts())
        .containsEntry("relation", "region-within")
        .doesNotContainKey("ground");

    Reason former =
        related(Reason.said("DE-BY lies within DE.")).counted("overlaps-exclusive", facts);
    assertThat(former.facts())
        .isEqualTo(Map.of("grantId", "gra_1", "ground", "DE-BY lies within DE."));
    assertThat(former.text()).isEqualTo(reason.text());
  }

  private static AreaRelation related(Reason why) {
    return new AreaRelation(AreaRelation.Kind.OVERLAPS, why);
  }
}
