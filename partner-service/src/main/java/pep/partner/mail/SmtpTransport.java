package pep.partner.mail;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends by SMTP. A reply of the 5xx kind is for good (RFC 5321, 4.2.1), every other fault is not.
 */
record SmtpTransport(JavaMailSender server) implements MailTransport {

  @Override
  public void send(String id, MimeMessage message) {
    try {
      server.send(message);
    } catch (MailSendException e) {
      for (Exception failure : e.getMessageExceptions()) {
        if (isForGood(failure)) {
          throw new MailRefused(String.valueOf(failure.getMessage()), e);
        }
      }
      throw e;
    }
  }

  private static boolean isForGood(Exception failure) {
    for (Exception each = failure; each != null; each = next(each)) {
      if (each instanceof AddressException
          || (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500)
          || (each instanceof SMTPSendFailedException refusal && refusal.getReturnCode() >= 550)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof SendFailedException chain ? chain.getNextException() : null;
  }
}
