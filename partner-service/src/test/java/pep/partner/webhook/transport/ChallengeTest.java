package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChallengeTest {

  private static final Challenge CHALLENGE = new Challenge("chl_1");

  @Test
  void isMetByTheWordAsTextOrAsAField() {
    assertThat(CHALLENGE.isMetBy("chl_1")).isTrue();
    assertThat(CHALLENGE.isMetBy(" chl_1\n")).isTrue();
    assertThat(CHALLENGE.isMetBy("{\"challenge\":\"chl_1\"}")).isTrue();
  }

  @Test
  void isNotMetByWhatAnybodyAnswers() {
    assertThat(CHALLENGE.isMetBy("")).isFalse();
    assertThat(CHALLENGE.isMetBy("ok")).isFalse();
    assertThat(CHALLENGE.isMetBy("[]")).isFalse();
    assertThat(CHALLENGE.isMetBy("{\"challenge\":\"chl_2\"}")).isFalse();
    assertThat(CHALLENGE.isMetBy("{\"data\":{\"challenge\":\"chl_1\"}}"))
        .as("an echo of the message")
        .isFalse();
  }

  @Test
  void isAnotherEachTime() {
    assertThat(Challenge.random()).isNotEqualTo(Challenge.random());
  }
}
