package pep.partner.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import pep.partner.encryption.Encryption;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters in, to be sent by themselves. */
@Service
public class Mailing {

  private final Outgoing outgoing;
  private final MailRounds rounds;
  private final Encryption encryption;
  private final Clock clock;

  Mailing(Outgoing outgoing, MailRounds rounds, Encryption encryption, Clock clock) {
    this.outgoing = outgoing;
    this.rounds = rounds;
    this.encryption = encryption;
    this.clock = clock;
  }

  /**
   * Writes a letter; bears repetition.
   *
   * @param about what it tells of, once
   * @param worthUntil when it is not worth being sent any more, such as the end of its link
   */
  public void write(Tenant tenant, String about, Letter letter, Instant worthUntil) {
    write(tenant, about, letter, clock.instant(), worthUntil);
  }

  /**
   * Writes a letter that goes out later; bears repetition.
   *
   * @param notBefore when it goes out at the earliest
   */
  public void write(
      Tenant tenant, String about, Letter letter, Instant notBefore, Instant worthUntil) {
    String id = idOf(tenant, about);
    byte[] sealed = encryption.encrypt(JsonMapper.shared().writeValueAsString(letter), context(id));
    if (outgoing.add(tenant, OutgoingMail.of(id, sealed, clock.instant(), notBefore, worthUntil))) {
      rounds.call();
    }
  }

  static String idOf(Tenant tenant, String about) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + about).id("mail");
  }

  static String context(String id) {
    return "mail " + id;
  }
}
