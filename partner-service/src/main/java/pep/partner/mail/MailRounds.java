package pep.partner.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Tenant;

/**
 * Sends what is due: at once when a letter is written, and by a sweep what waits or was left over.
 */
@Component
class MailRounds extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(5);

  /** Of one vendor in a row, so that none waits for all letters of another. */
  private static final int IN_A_ROW = 10;

  private final Outgoing outgoing;
  private final Optional<Postman> postman;
  private final Senders senders;

  /**
   * @param postman empty where the installation neither names a server nor a directory
   */
  MailRounds(Outgoing outgoing, Optional<Postman> postman, Senders senders, Background background) {
    super("mail", SWEEP, background);
    this.outgoing = outgoing;
    this.postman = postman;
    this.senders = senders;
  }

  void call() {
    wake();
  }

  @Override
  protected boolean round(boolean swept) {
    return postman.isPresent() && inTurn(due(), tenant -> deliverSome(postman.get(), tenant));
  }

  private Set<Tenant> due() {
    return outgoing.due().stream().filter(senders::isInBusiness).collect(Collectors.toSet());
  }

  private boolean deliverSome(Postman present, Tenant tenant) {
    int delivered = 0;
    while (isRunning()
        && delivered < IN_A_ROW
        && senders.isInBusiness(tenant)
        && present.deliverOne(tenant)) {
      delivered++;
    }
    return delivered == IN_A_ROW;
  }
}
