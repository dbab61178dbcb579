package pep.partner.notice;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;

/** Writes the letters that gather notices when they are due. */
@Component
class DigestRounds extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(30);

  private final NoticeMail mail;

  DigestRounds(NoticeMail mail, Background background) {
    super("notice-digests", SWEEP, background);
    this.mail = mail;
  }

  @Override
  protected boolean round(boolean swept) {
    return inTurn(mail.due(), mail::sendOne);
  }
}
