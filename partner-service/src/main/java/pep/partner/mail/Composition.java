package pep.partner.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Makes the message of a letter: plain text and HTML, in the vendor's name from the installation's
 * address. Its id is the same at every attempt, so that a server knows a repeat for one.
 */
@Component
class Composition {

  private static final Session NONE = Session.getInstance(new Properties());

  private final InternetAddress from;

  Composition(MailSettings settings) {
    this.from = settings.sender();
  }

  /**
   * @throws MailRefused if the address is none
   */
  MimeMessage compose(OutgoingMail mail, Letter letter, Sender sender) {
    try {
      MimeMessage message = new MimeMessage(NONE);
      MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
      helper.setValidateAddresses(true);
      helper.setFrom(new InternetAddress(from.getAddress(), Letter.line(sender.name()), "UTF-8"));
      helper.setTo(letter.to());
      helper.setSubject(letter.subject());
      helper.setSentDate(Date.from(mail.createdAt()));
      helper.setText(PlainLetter.of(letter, sender.name()), HtmlLetter.of(letter, sender));
      if (sender.logo() != null) {
        helper.addInline(HtmlLetter.LOGO, new ByteArrayResource(sender.logo()), "image/png");
      }
      message.setHeader("Content-Language", letter.language().tag());
      message.setHeader("Auto-Submitted", "auto-generated");
      if (letter.unsubscribe() != null) {
        message.setHeader("List-Unsubscribe", "<" + Letter.line(letter.unsubscribe()) + ">");
      }
      message.saveChanges();
      message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailRefused(String.valueOf(e.getMessage()), e);
    }
  }

  private String domain() {
    return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
  }
}
