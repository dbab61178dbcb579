package pep.partner.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.partner.language.Language;

class LetterTest {

  private static final Sender NORTHWIND = Sender.of("Northwind");

  private final Composition composition =
      new Composition(new MailSettings("no-reply@pep.example", null));

  @ParameterizedTest
  @ValueSource(
      strings = {"Hello\r\nBcc: all@example.org", "Hello\nBcc: x", "Hello\r\n\r\nbody", "a\0b"})
  void noTextBeginsAHeaderOfItsOwn(String text) throws Exception {
    Letter letter =
        new Letter(
            "ada@example.org", Language.EN, text, List.of("x"), null, "https://e.org/\r\nA: b");

    String written = written(composition.compose(mail(), letter, Sender.of(text)));

    String head = written.substring(0, written.indexOf("\r\n\r\n"));
    assertThat(head.lines().map(line -> line.split(":", 2)[0]))
        .doesNotContain("Bcc", "A")
        .contains("Subject", "From", "List-Unsubscribe");
    assertThat(head.lines()).doesNotContain("body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org\r\nBcc: all@example.org", "ada@example.org\n"})
  void anAddressIsOneLine(String address) {
    assertThatThrownBy(() -> Letters.to(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "a@b@c", "ada@example.org, eve@example.org", "<>"})
  void whatIsNoAddressIsRefusedForGood(String address) {
    Letter letter = Letters.to(address);

    assertThatThrownBy(() -> composition.compose(mail(), letter, NORTHWIND))
        .isInstanceOf(MailRefused.class);
  }

  @Test
  void theHtmlHoldsTextAsText() {
    assertThat(HtmlLetter.of(Letters.to("a@example.org"), Sender.of("<b>North</b>")))
        .contains("a &lt; b &amp; c", "&lt;b&gt;North", "https://example.org/a?b=1&amp;c=2")
        .doesNotContain("<an>", "<b>");
  }

  @Test
  void aLetterLooksAsItsVendorDoesAndNeedsNothingFromElsewhere() throws Exception {
    Sender bright = new Sender("Northwind", "#ffe14d", new byte[] {1, 2, 3});

    String written = written(composition.compose(mail(), Letters.to("a@example.org"), bright));

    assertThat(HtmlLetter.of(Letters.to("a@example.org"), bright))
        .contains("background:#ffe14d;color:#000000", "src=\"cid:logo\"");
    assertThat(written).contains("Content-ID: <logo>", "Content-Type: image/png");
    assertThat(HtmlLetter.of(Letters.to("a@example.org"), NORTHWIND))
        .contains("background:#0b5cad;color:#ffffff")
        .doesNotContain("<img");
  }

  @ParameterizedTest
  @CsvSource({"#777777, #000000", "#757575, #ffffff", "#ff0000, #000000", "#0000ff, #ffffff"})
  void aButtonIsReadWhateverItsColour(String colour, String text) {
    assertThat(Contrast.textOn(colour)).isEqualTo(text);
  }

  private static OutgoingMail mail() {
    return OutgoingMail.of("mail_1", new byte[0], Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
  }

  private static String written(MimeMessage message) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
