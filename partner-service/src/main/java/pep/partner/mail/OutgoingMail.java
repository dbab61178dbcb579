package pep.partner.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A letter on its way.
 *
 * @param id derived from what it tells of, so that it is written once
 * @param letter encrypted, for a link in it opens a door; null when it is on its way no more
 * @param attempts made so far
 * @param dueAt when it is tried next; while an attempt is made, when another may be made at the
 *     earliest
 * @param worthUntil when nobody needs it any more
 * @param refusal what the server said last; null if it never refused
 */
record OutgoingMail(
    @Id String id,
    MailStatus status,
    byte @Nullable [] letter,
    int attempts,
    Instant createdAt,
    Instant dueAt,
    Instant worthUntil,
    @Nullable Instant finishedAt,
    @Nullable String refusal) {

  static OutgoingMail of(
      String id, byte[] letter, Instant now, Instant notBefore, Instant worthUntil) {
    return new OutgoingMail(
        id, MailStatus.WAITING, letter, 0, now, notBefore, worthUntil, null, null);
  }
}
