package pep.partner.mail;

/** The server will never take the message: the address does not exist, or is no address. */
class MailRefused extends RuntimeException {

  MailRefused(String answer, Throwable cause) {
    super(answer, cause);
  }
}
