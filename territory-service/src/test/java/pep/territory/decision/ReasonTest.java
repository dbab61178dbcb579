package pep.territory.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Sentences;
import tools.jackson.databind.json.JsonMapper;

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
    assertThat(Reason.said("rejected", "no $budget {left}").text()).isEqualTo("no $budget {left}");
  }

  @Test
  void oneStoredWithFewerFactsHasASentenceToo() {
    assertThat(new Reason("not-comparable", Map.of("grantId", "gra_1")).text())
        .isEqualTo("Another grant holds.");
    assertThat(new Reason("too-close", Map.of("metres", "3", "required", "9")).text())
        .isEqualTo("An outlet is 3 m away; 9 m are protected.");
    assertThat(Reason.of("rejected").text()).isEqualTo("It was rejected.");
    assertThat(Reason.of("partner-not-active").text()).isEqualTo("The partner is not active.");
  }

  @Test
  void everySentenceIsReachedByItsOwnFacts() {
    Sentences.ROOM
        .byCode()
        .forEach(
            (code, sentences) ->
                sentences.forEach(
                    sentence -> {
                      List<String> facts = Sentences.factsOf(sentence);
                      Map<String, String> values =
                          facts.stream().collect(Collectors.toMap(fact -> fact, fact -> "#"));
                      assertThat(new Reason(code, values).text())
                          .as(code)
                          .isEqualTo(sentence.replaceAll("\\{\\w+}", "#"));
                    }));
  }

  @Test
  void oneOnGroundSaysHowTheAreasStandToEachOther() {
    pep.platform.reason.Reason within =
        new pep.platform.reason.Reason("region-within", Map.of("inner", "DE-BY", "outer", "DE"));
    Reason reason = Reason.onGround("overlaps-exclusive", Map.of("grantId", "gra_1"), within);
    assertThat(reason.text()).isEqualTo("An exclusive grant holds. DE-BY lies within DE.");
    assertThat(reason.facts())
        .containsEntry("relation", "region-within")
        .doesNotContainKey("ground");

    Reason former =
        Reason.onGround(
            "overlaps-exclusive",
            Map.of("grantId", "gra_1"),
            pep.platform.reason.Reason.said("DE-BY lies within DE."));
    assertThat(former)
        .isEqualTo(
            new Reason(
                "overlaps-exclusive",
                Map.of("grantId", "gra_1", "ground", "DE-BY lies within DE.")));
    assertThat(former.text()).isEqualTo(reason.text());
  }

  @Test
  void oneWithoutASentenceIsSaidByItsCode() {
    assertThat(Reason.of("no-such-code").text()).isEqualTo("no such code.");
  }

  @Test
  void goesOutWithItsSentence() {
    assertThat(JsonMapper.shared().valueToTree(Reason.of("white-space")).toString())
        .isEqualTo(
            "{\"code\":\"white-space\",\"facts\":{},"
                + "\"text\":\"No outlet of the brand stands within the radius.\"}");
  }
}
