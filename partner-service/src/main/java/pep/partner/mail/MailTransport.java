package pep.partner.mail;

import jakarta.mail.internet.MimeMessage;

/** Hands a message over to whoever brings it to its reader. */
interface MailTransport {

  /**
   * @throws MailRefused if this message will never be taken
   * @throws RuntimeException if it may be taken later
   */
  void send(String id, MimeMessage message);
}
