package pep.partner.application;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.language.Language;
import pep.partner.language.Texts;
import pep.partner.mail.Letter;

/** What applicants are written. */
@Component
class ApplicantLetters {

  private static final Texts TEXTS = new Texts("pep.partner.application.letters");

  /** To somebody who has to show that the address is theirs. */
  Letter proof(Applicant applicant, Submission submission, String link) {
    Language language = applicant.language();
    return new Letter(
        applicant.email(),
        language,
        TEXTS.in(language, "proof.subject"),
        List.of(
            TEXTS.in(language, "greeting", applicant.name()),
            TEXTS.in(language, "proof.text"),
            TEXTS.in(language, "proof.until", Date.from(submission.expiresAt()))),
        new Letter.Action(TEXTS.in(language, "proof.action"), link),
        null);
  }

  /** To somebody whose company the vendor does not take. */
  Letter declined(Applicant applicant, String company, String reason) {
    Language language = applicant.language();
    return new Letter(
        applicant.email(),
        language,
        TEXTS.in(language, "declined.subject"),
        List.of(
            TEXTS.in(language, "greeting", applicant.name()),
            TEXTS.in(language, "declined.text", company),
            TEXTS.in(language, "declined.reason", reason)),
        null,
        null);
  }
}
