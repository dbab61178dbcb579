package pep.partner.identity.invitation;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.partner.language.Language;
import pep.partner.language.Texts;
import pep.partner.mail.Letter;

/** What people are written about their own account. */
@Component
public class Letters {

  private static final Texts TEXTS = new Texts("pep.partner.identity.letters");

  /** To somebody who may come in. */
  Letter invitation(User user, Membership membership, Invitation invitation) {
    Language language = user.spoken();
    String role = role(language, membership.role());
    return new Letter(
        user.email(),
        language,
        TEXTS.in(language, "invitation.subject"),
        List.of(
            TEXTS.in(language, "greeting", membership.name()),
            TEXTS.in(language, "invitation.text", role),
            TEXTS.in(language, "invitation.until", Date.from(invitation.expiresAt()))),
        new Letter.Action(TEXTS.in(language, "invitation.action"), invitation.link()),
        null);
  }

  /** What the role is called among people. */
  static String role(Language language, Role role) {
    return TEXTS.in(language, "role." + role.name().toLowerCase(Locale.ROOT));
  }

  /** To somebody who has forgotten the password. */
  public Letter reset(User user, Membership membership, String link) {
    return withLink("reset", user, membership, "reset.until", link);
  }

  /** To somebody whose password is another from now on. */
  public Letter changed(User user, Membership membership, String link) {
    return withLink("changed", user, membership, "changed.else", link);
  }

  private static Letter withLink(
      String kind, User user, Membership membership, String last, String link) {
    Language language = user.spoken();
    return new Letter(
        user.email(),
        language,
        TEXTS.in(language, kind + ".subject"),
        List.of(
            TEXTS.in(language, "greeting", membership.name()),
            TEXTS.in(language, kind + ".text"),
            TEXTS.in(language, last)),
        new Letter.Action(TEXTS.in(language, kind + ".action"), link),
        null);
  }
}
