package pep.partner.webhook.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatTextTest {

  @Test
  void whatWasEnteredNeitherLinksNorMentions() {
    assertThat(ChatText.of("<!channel> | A & B\n", "see <https://x.example|this>", "https://p/d"))
        .isEqualTo(
            "*<https://p/d|&lt;!channel&gt; / A &amp; B >*\nsee &lt;https://x.example|this&gt;");
  }

  @Test
  void anAddressIsShownByItsHostAndItsEnd() {
    assertThat(ChatChannel.shown("https://hooks.slack.com/services/T0/B0/secretXYZ1"))
        .isEqualTo("https://hooks.slack.com/…XYZ1");
  }
}
