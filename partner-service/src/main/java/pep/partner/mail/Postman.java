package pep.partner.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.partner.encryption.Encryption;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Brings one letter after the other to the transport, and notes what became of it. */
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final Outgoing outgoing;
  private final Composition composition;
  private final Senders senders;
  private final Encryption encryption;
  private final MailTransport transport;
  private final Clock clock;

  Postman(
      Outgoing outgoing,
      Composition composition,
      Senders senders,
      Encryption encryption,
      MailTransport transport,
      Clock clock) {
    this.outgoing = outgoing;
    this.composition = composition;
    this.senders = senders;
    this.encryption = encryption;
    this.transport = transport;
    this.clock = clock;
  }

  /** Tries the vendor's letter that is due longest; false if none is. */
  boolean deliverOne(Tenant tenant) {
    Optional<OutgoingMail> claimed = outgoing.claim(tenant);
    claimed.ifPresent(mail -> deliver(tenant, mail));
    return claimed.isPresent();
  }

  private void deliver(Tenant tenant, OutgoingMail mail) {
    byte[] sealed = mail.letter();
    if (sealed == null || !clock.instant().isBefore(mail.worthUntil())) {
      outgoing.failed(tenant, mail, "It was not taken in time.");
      return;
    }
    try {
      String json = encryption.decrypt(sealed, Mailing.context(mail.id()));
      Letter letter = JsonMapper.shared().readValue(json, Letter.class);
      transport.send(mail.id(), composition.compose(mail, letter, senders.of(tenant)));
    } catch (MailRefused refused) {
      log.warn("Mail {} is refused for good", mail.id());
      outgoing.failed(tenant, mail, String.valueOf(refused.getMessage()));
      return;
    } catch (RuntimeException e) {
      Instant next = clock.instant().plus(RetryTimes.after(mail.attempts()));
      log.warn("Mail {} waits until {}: {}", mail.id(), next, e.toString());
      outgoing.putOff(tenant, mail, e.getClass().getSimpleName(), next);
      return;
    }
    outgoing.sent(tenant, mail);
  }
}
