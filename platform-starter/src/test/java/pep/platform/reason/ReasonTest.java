package pep.platform.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReasonTest {

  private static final Reason FAR = new Reason("too-far", Map.of("metres", "80"));

  @Test
  void isSaidByTheFirstSentenceWhoseFactsAreAllThere() {
    assertThat(new Reason("too-far", Map.of("place", "$A {b}", "metres", "80", "most", "9")).text())
        .isEqualTo("$A {b} is 80 m away; 9 m are allowed.");
    assertThat(FAR.text()).isEqualTo("It is 80 m away.");
    assertThat(Reason.of("too-far").text()).isEqualTo("It is too far away.");
  }

  @Test
  void aFactThatIsACodeIsSaidByTheSentenceOfThatCode() {
    Map<String, String> facts = Map.of("why", "too-far", "metres", "80", "id", "one");
    Reason refused = new Reason("refused", facts);
    assertThat(refused.text()).isEqualTo("Refused. It is 80 m away.");
    assertThat(Reason.of("refused").text()).isEqualTo("Refused.");

    Reason alike = new Reason("refused", Map.of("why", "too-far", "metres", "80"));
    assertThat(alike).isEqualTo(refused);
    assertThat(Reason.sameFacts(List.of(refused), List.of(alike))).isFalse();
    assertThat(Reason.sameFacts(List.of(refused), List.of(new Reason("refused", facts)))).isTrue();
    assertThat(Reason.sameFacts(List.of(refused), List.of())).isFalse();
  }

  @Test
  void oneWithoutASentenceIsSaidByItsCode() {
    assertThat(Reason.of("no-such-code").text()).isEqualTo("no such code.");
    assertThat(Reason.of("no-such-code").saidAs("It is none.").text()).isEqualTo("It is none.");
  }

  @Test
  void whatWasStoredAsASentenceIsSaidAsItWasAndIsTheSame() {
    Reason before = new Reason.OfSentence().convert("It is 80 m away.");

    assertThat(before.text()).isEqualTo("It is 80 m away.");
    assertThat(before).isEqualTo(FAR).hasSameHashCodeAs(FAR);
    assertThat(before).isNotEqualTo(Reason.of("too-far"));
  }

  @Test
  void goesOutWithItsSentenceAndComesInWithoutIt() {
    String json = JsonMapper.shared().writeValueAsString(FAR);

    assertThat(json)
        .isEqualTo(
            "{\"code\":\"too-far\",\"facts\":{\"metres\":\"80\"},\"text\":\"It is 80 m away.\"}");
    assertThat(JsonMapper.shared().readValue(json, Reason.class).facts())
        .containsEntry("metres", "80");
  }
}
